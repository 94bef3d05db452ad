import type { SharingChoices } from '../../contract';
import { PlanError } from '../../core/errors';
import { toMinor } from '../../core/money';
import { readMoney, type Habits } from '../../core/plan/read/amounts';
import { Issues } from '../../core/plan/read/issues';
import type { Hold, ShareChoices } from '../../core/sharing/choices';
import { sameText } from '../../core/sharing/total-row';
import { Refused } from '../refused';
import { metricFacts } from './metric-facts';
import type { SharingTabs } from './read';
import { totalledMetrics } from './total-rows';

/** Rounding steps, in currency units. */
const STEPS: ReadonlySet<number> = new Set([0.01, 1, 10, 100, 1000]);
const MONTHS = 12;

/** Choices that name a metric, and how its months differ. */
type MonthChoices = Pick<SharingChoices, 'metric' | 'profile' | 'indices' | 'step'>;

/** The step, in minor units. @throws PlanError for one that is not offered. */
export function readStep({ step }: Pick<SharingChoices, 'step'>): number {
  if (!STEPS.has(step)) throw new PlanError('shareStepUnknown', { value: step });
  return toMinor(step);
}

/** @throws PlanError naming a metric that has no total to share. */
export function checkMetric(tabs: SharingTabs, metric: string): void {
  const isTotalled = totalledMetrics(tabs).some((name) => sameText(name, metric));
  if (!isTotalled || metricFacts(tabs, metric).kind === 'ratio')
    throw new PlanError('shareNoWhole', { value: metric });
}

/** Indices typed, one a month; the fields of those that cannot be read are told. */
export function readIndices(
  { profile, indices }: MonthChoices,
  habits: Habits,
  issues: Issues,
): readonly number[] {
  if (profile !== 'custom') return [];
  const read = Array.from({ length: MONTHS }, (_, rank) =>
    issues.read(`indices.${rank}`, () => readMoney(indices[rank] ?? '', habits)),
  );
  const known = read.flatMap((value) => value ?? []);
  if (known.length === MONTHS && known.every((value) => value === 0)) throw new PlanError('shareIndicesZero');
  return known;
}

function readHolds({ holds }: SharingChoices, habits: Habits, issues: Issues): readonly Hold[] {
  return holds.flatMap(({ axis, member, amount }): readonly Hold[] => {
    if (amount === null) return [{ axis, member, amount }];
    const read = issues.read(`holds.${axis}.${member}`, () => readMoney(amount, habits));
    return read === null ? [] : [{ axis, member, amount: read }];
  });
}

export const habitsOf = ({ plan }: SharingTabs): Habits => ({
  language: plan.mark.language,
  currency: plan.mark.currency,
});

/**
 * Reads what people chose. @throws Refused with the fields that cannot be read, PlanError for what none of them says.
 */
export function readChoices(tabs: SharingTabs, choices: SharingChoices): ShareChoices {
  checkMetric(tabs, choices.metric);
  const offered = metricFacts(tabs, choices.metric).axes;
  const axes = choices.axes.filter((axis) => offered.includes(axis));
  if (axes.length === 0) throw new PlanError('shareNoAxis');
  const issues = new Issues();
  const habits = habitsOf(tabs);
  const read = {
    axes,
    weights: choices.weights,
    years: choices.years,
    profile: choices.profile,
    indices: readIndices(choices, habits, issues),
    unit: readStep(choices),
    keepEdits: choices.keepEdits,
    holds: readHolds(choices, habits, issues),
  };
  if (issues.found.length > 0) throw new Refused(issues.found);
  return read;
}
