import type { Language } from '../../../src/core/schema/words';
import type { Draft } from '../draft/draft';
import { readAmount, readPercent } from './typed';

/** What the typed figures come to, in currency units. */
export interface Goal {
  readonly base: number;
  readonly growth: number;
  readonly target: number;
}

/** Last year's revenue grown, to the cent; null until both can be read. */
export function goalOf(draft: Draft, language: Language): Goal | null {
  const base = readAmount(draft.lastYear, language);
  const growth = readPercent(draft.growth, language);
  if (base === null || growth === null) return null;
  return { base, growth, target: Math.round(base * (1 + growth) * 100) / 100 };
}
