import type { CheckedPlan } from '../../checked-plan';
import { cents } from '../../figures';
import { inTab, type Place } from '../../finding';
import type { CheckedRow } from '../../checked-row';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { cubeRows, hasAxis, sharesOf } from './cube';

/** One unit of the currency: less is no change. */
const ROUNDING = 1;
/** Steps a detail is rounded to. */
const STEPS = [1000, 100, 10];

/** What rounding the base of an over-assigned total leaves is no change either: the step its lines show. */
function roundingOf(plan: CheckedPlan, axis: string | null, lines: readonly CheckedRow[]): number {
  if (axis !== 'rep' || !plan.setting('over_assignment')) return ROUNDING;
  const step = STEPS.find((size) => lines.every((line) => line.sum('target') % size === 0));
  return Math.max(ROUNDING, step ?? ROUNDING);
}

/** The first total that the detail no longer adds up to; null when all do. A metric without detail says nothing. */
function difference(plan: CheckedPlan): { readonly target: number; readonly sum: number } | null {
  const detailed = new Set(cubeRows(plan).map((line) => fold(line.text('metric'))));
  const sums = sharesOf(plan)
    .filter(({ row }) => detailed.has(fold(row.text('metric'))))
    .filter(({ row }) => hasAxis(plan, row.text('metric'), row.key('axis')))
    .map(({ row, target, lines }) => ({
      target,
      rounding: roundingOf(plan, row.key('axis'), lines),
      sum: lines.reduce((total, line) => total + line.sum('target'), 0),
    }));
  return sums.find(({ target, sum, rounding }) => Math.abs(sum - target) > rounding) ?? null;
}

export const cubeStale: Rule = {
  key: 'cube_stale',
  severity: 'warning',
  run: (plan): readonly Place[] => {
    const found = plan.isCrossed && plan.holds('targets') ? difference(plan) : null;
    return found === null ? [] : [inTab('targets', { value: cents(found.sum), total: cents(found.target) })];
  },
};
