import { globalTarget } from '../../../src/core/plan/rows/shares';
import type { Language } from '../../../src/core/schema/words';
import type { Draft } from '../draft/draft';
import { habitsOf, typedGrowth, typedRevenue } from './typed';

/** What the typed figures come to: amounts in minor units, growth as a fraction. */
export interface Goal {
  readonly base: number;
  readonly growth: number;
  readonly target: number;
}

/** Last year's revenue grown, as the plan will hold it; null until both can be read. */
export function goalOf(draft: Draft, language: Language): Goal | null {
  const habits = habitsOf(draft, language);
  const base = typedRevenue(draft.lastYear, habits);
  const growth = typedGrowth(draft.growth, habits);
  if (!base.ok || !growth.ok) return null;
  const target = globalTarget({ lastYear: base.value, growth: growth.value });
  return { base: base.value, growth: growth.value, target };
}
