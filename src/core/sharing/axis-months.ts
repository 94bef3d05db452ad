import { imposedPeriods, QUARTER_KEYS } from './period-totals';
import type { WeighedMember } from './axis-members';
import type { ShareChoices } from './choices';
import { strayRows, yearRow, type ListedMonth, type SharingFacts } from './facts';
import { monthWeights } from './month-weights';
import { seasonalIndex } from './seasonal-index';
import type { ImposedBlock } from './share-axis';

/** Weights of the months; null when the profile has nothing to be read from. */
export function profileOf(
  facts: SharingFacts,
  { profile, indices }: Pick<ShareChoices, 'profile' | 'indices'>,
): readonly number[] | null {
  return monthWeights(profile, {
    months: facts.months.map(({ period }) => period.start),
    daysOff: facts.daysOff,
    history: seasonalIndex(facts.monthly),
    typed: indices,
  });
}

export const isOver = ({ period }: ListedMonth, { ref }: SharingFacts): boolean => period.end <= ref;

/** The months of the whole, weighed by their profile; those over keep the target they have. */
export function weighedMonths(
  facts: SharingFacts,
  choices: Pick<ShareChoices, 'profile' | 'indices'>,
): readonly WeighedMember[] {
  const weights = profileOf(facts, choices);
  const imposed = imposedPeriods(facts, 'global');
  const plain = { activity: 1, isUnassigned: false, isNewcomer: false, isRampLost: false };
  const months = facts.months.map((month, rank): WeighedMember => ({
    ...plain,
    label: month.label,
    row: yearRow(facts, 'month', month.label),
    weight: weights?.[rank] ?? null,
    fixed: isOver(month, facts) ? 'past' : null,
    imposed: imposed.months[rank] ?? null,
  }));
  const stray = strayRows(facts, 'month', facts.months).map((row): WeighedMember => ({
    ...plain,
    label: row.member,
    row,
    weight: null,
    fixed: 'unlisted',
    imposed: null,
  }));
  return [...months, ...stray];
}

/** The quarters whose total is imposed on the whole, and their months. */
export function imposedQuarters(facts: SharingFacts): readonly ImposedBlock[] {
  return imposedPeriods(facts, 'global').quarters.flatMap((total, rank) => {
    const months = facts.months.slice(rank * 3, rank * 3 + 3);
    const key = QUARTER_KEYS[rank];
    if (total === null || key === undefined) return [];
    return [{ key, total, members: new Set(months.map(({ label }) => label)) }];
  });
}
