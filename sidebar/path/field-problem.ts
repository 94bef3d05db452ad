import type { PlanError } from '../../src/core/errors';
import type { WordKey } from '../words/en';
import type { Values } from '../words/speech';
import type { Typed } from './preview/typed';

/** What keeps a screen from going on. */
export interface Problem {
  readonly field: string;
  readonly key: WordKey;
  readonly values?: Values;
}

/** The sidebar's short wording of what the plan's readings refuse. */
const WORDS: Readonly<Partial<Record<PlanError['key'], WordKey>>> = {
  amountNotPositive: 'amountNotPositive',
  amountNegative: 'amountNegative',
  percentUnreadable: 'percentUnreadable',
  percentScale: 'percentScale',
  growthOutOfRange: 'growthOutOfRange',
  stretchNotAbove: 'stretchNotAbove',
};

/** Null when the text was read. */
export function fieldProblem<T>(field: string, typed: Typed<T>): Problem | null {
  if (typed.ok) return null;
  const { key, values } = typed.error;
  return { field, key: WORDS[key] ?? 'amountUnreadable', values };
}
