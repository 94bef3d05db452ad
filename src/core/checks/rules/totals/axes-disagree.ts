import type { CheckedPlan } from '../../checked-plan';
import { cents } from '../../figures';
import { at, type FindingValue } from '../../finding';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { sharedTotals, type AxisTotal } from './shared-totals';

/** While members wait for their share, an axis has not said its total yet. */
function isComplete(plan: CheckedPlan, { axis, rows }: AxisTotal): boolean {
  const given = new Set(rows.map((row) => fold(row.text('member'))));
  const members = plan.reading.lists.values(axis).filter(({ key }) => key !== 'UNASSIGNED');
  return members.every(({ label }) => given.has(fold(label)));
}

/** Months are compared with quarters and the year, by a rule of their own. */
function comparable(plan: CheckedPlan, axes: readonly AxisTotal[]): readonly AxisTotal[] {
  return axes.filter((total) => total.axis !== 'month' && isComplete(plan, total));
}

/** What the whole would be, as an axis has it: reps are given more in crossed mode. */
const impliedWhole = ({ sum, required }: AxisTotal, whole: number): number => sum - required + whole;

const shown = (axes: readonly AxisTotal[]): readonly FindingValue[] => axes.map(({ sum }) => cents(sum));

export const axesDisagree: Rule = {
  key: 'axes_disagree',
  severity: 'error',
  run: (plan) =>
    sharedTotals(plan).flatMap(({ whole, tolerance, axes }) => {
      const compared = comparable(plan, axes);
      const wholes = compared.map((total) => impliedWhole(total, whole.sum('target')));
      if (wholes.length < 2 || Math.max(...wholes) - Math.min(...wholes) <= tolerance) return [];
      return [at(whole, 'target', { metric: whole.text('metric'), sums: shown(compared) })];
    }),
};
