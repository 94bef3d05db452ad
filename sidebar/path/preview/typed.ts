import type { Language } from '../../../src/core/schema/words';
import type { Draft } from '../draft/draft';
import { PlanError } from '../../../src/core/errors';
import {
  type Habits,
  readGrowth,
  readMoney,
  readRevenue,
  readStretch,
} from '../../../src/core/plan/read/amounts';

/** Either what was typed, or why it cannot be read. Amounts are in minor units, growths are fractions. */
export type Typed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PlanError };

/** How the reader of the draft writes numbers. */
export const habitsOf = ({ currency }: Draft, language: Language): Habits => ({ language, currency });

/** The plan's own readings, so that a preview never promises what the plan would refuse. */
export const typedRevenue = (text: string, habits: Habits): Typed<number> =>
  attempt(() => readRevenue(text, habits));
export const typedMoney = (text: string, habits: Habits): Typed<number> =>
  attempt(() => readMoney(text, habits));
export const typedGrowth = (text: string, habits: Habits): Typed<number> =>
  attempt(() => readGrowth(text, habits));

/** Null when left blank; refused when it does not exceed the growth aimed for. */
export function typedStretch(text: string, growth: string, habits: Habits): Typed<number | null> {
  const aimed = typedGrowth(growth, habits);
  return attempt(() => readStretch(text, aimed.ok ? aimed.value : null, habits));
}

function attempt<T>(read: () => T): Typed<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof PlanError) return { ok: false, error };
    throw error;
  }
}
