import type { CheckedPlan } from '../../checked-plan';
import { cents } from '../../figures';
import { inTab, type Place } from '../../finding';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { cubeRows, sharesOf } from './cube';

/** One unit of the currency: what rounding the base of an over-assigned total leaves is no change. */
const ROUNDING = 1;

/** The first total that the detail no longer adds up to; null when all do. A metric without detail says nothing. */
function difference(plan: CheckedPlan): { readonly target: number; readonly sum: number } | null {
  const lines = cubeRows(plan);
  const detailed = new Set(lines.map((line) => fold(line.text('metric'))));
  const sums = sharesOf(plan)
    .filter(({ row }) => detailed.has(fold(row.text('metric'))))
    .map(({ target, covers }) => ({
      target,
      sum: lines.filter(covers).reduce((total, line) => total + line.sum('target'), 0),
    }));
  return sums.find(({ target, sum }) => Math.abs(sum - target) > ROUNDING) ?? null;
}

export const cubeStale: Rule = {
  key: 'cube_stale',
  severity: 'warning',
  run: (plan): readonly Place[] => {
    const found = plan.isCrossed && plan.holds('targets') ? difference(plan) : null;
    return found === null ? [] : [inTab('targets', { value: cents(found.sum), total: cents(found.target) })];
  },
};
