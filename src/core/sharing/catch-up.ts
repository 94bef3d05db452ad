import { isOver, profileOf } from './axis-months';
import type { ShareChoices } from './choices';
import { yearRow, type SharingFacts } from './facts';
import { rephase, type RephasedMonth, type Rephasing } from './rephase';

/** The months of the whole, and what they have to catch up. */
export interface CatchUp extends Rephasing {
  readonly months: readonly RephasedMonth[];
}

/** Why there is nothing to spread: the year has no months, the profile nothing to be read from, or no month is left. */
export type NoCatchUp = 'no_months' | 'no_profile' | 'no_month_left';

const targetOf = (facts: SharingFacts, label: string): number | null =>
  yearRow(facts, 'month', label)?.target ?? null;

/** Whether some months are over, and others not. */
export function hasPastAndFuture(facts: SharingFacts): boolean {
  const over = facts.months.filter((month) => isOver(month, facts)).length;
  return over > 0 && over < facts.months.length;
}

/** Whether the year is shared by month, with some of them over. */
export function canCatchUp(facts: SharingFacts): boolean {
  return hasPastAndFuture(facts) && facts.months.every(({ label }) => targetOf(facts, label) !== null);
}

/**
 * Spreads what past months lack over those that remain.
 * @param done what each month did, in minor units; null without a figure
 */
export function catchUp(
  facts: SharingFacts,
  choices: Pick<ShareChoices, 'profile' | 'indices' | 'unit'>,
  done: readonly (number | null)[],
): CatchUp | NoCatchUp {
  const weights = profileOf(facts, choices);
  if (!canCatchUp(facts)) return hasPastAndFuture(facts) ? 'no_months' : 'no_month_left';
  if (weights === null) return 'no_profile';
  const months = facts.months.map((month, rank) => ({
    key: month.label,
    target: targetOf(facts, month.label) ?? 0,
    actual: done[rank] ?? null,
    isPast: isOver(month, facts),
    weight: weights[rank] ?? 0,
  }));
  const spread = rephase(months, choices.unit);
  return spread.ok ? { ...spread, months } : 'no_month_left';
}
