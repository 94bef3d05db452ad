import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import type { Rule } from '../../rule';

const AXES = ['rep', 'product', 'channel'] as const;

const isFollowed = (plan: CheckedPlan, axis: string): boolean =>
  plan.reading.lists.values(axis).some(({ key }) => key !== 'UNASSIGNED');

/** Figures of the whole company name nobody: only metrics that are shared on the axis count. */
function sharedMetrics(plan: CheckedPlan, axis: string): ReadonlySet<string> {
  const rows = plan.rows('fixed_totals').filter((row) => row.key('axis') === axis);
  return new Set(rows.map((row) => row.text('metric').toLowerCase()));
}

function unassigned(plan: CheckedPlan, axis: string): readonly CheckedRow[] {
  const metrics = sharedMetrics(plan, axis);
  return plan
    .rows('actuals')
    .filter((row) => metrics.has(row.text('metric').toLowerCase()))
    .filter((row) => row.isBlank(axis) || row.key(axis) === 'UNASSIGNED');
}

/** One finding an axis, with the lines it concerns. */
export const actualUnassigned: Rule = {
  key: 'actual_unassigned',
  severity: 'info',
  run: (plan) =>
    AXES.filter((axis) => plan.hasColumns('actuals', axis) && isFollowed(plan, axis)).flatMap((axis) => {
      const rows = unassigned(plan, axis);
      return rows
        .slice(0, 1)
        .map((first) => at(first, axis, { n: rows.length, axis: { list: 'axis', key: axis } }));
    }),
};
