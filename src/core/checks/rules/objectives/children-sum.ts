import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { percent } from '../../figures';
import { fold } from '../../fold';
import { rowRule } from '../../rule';
import { isLowerBetter, isPursued, parentOf, pursued } from './living';

const sameMetric = (a: CheckedRow, b: CheckedRow): boolean =>
  fold(a.text('metric')) === fold(b.text('metric'));

function targets(children: readonly CheckedRow[]): readonly number[] {
  return children.flatMap((child) => child.amount('target') ?? []);
}

/** Share of a parent's target its sub-objectives of the same metric add to; null when nothing tells. */
function coverage(row: CheckedRow, plan: CheckedPlan): number | null {
  const children = pursued(plan).filter((child) => parentOf(plan, child) === row && sameMetric(child, row));
  const given = targets(children);
  const target = row.sum('target');
  return given.length === 0 || target === 0 ? null : given.reduce((sum, part) => sum + part, 0) / target;
}

/** Rates do not add up, nor does what is to be reduced. */
const isAdditive = (row: CheckedRow, plan: CheckedPlan): boolean =>
  plan.find('kpis', 'label', row.text('metric'))?.key('kind') !== 'ratio' && !isLowerBetter(plan, row);

const ROUNDING = 0.0005;

export const childrenSum = rowRule('children_sum', 'warning', {
  table: 'objectives',
  column: 'target',
  needs: ['parent', 'metric'],
  isWrong: (row, plan) => {
    const share = isPursued(row) && isAdditive(row, plan) ? coverage(row, plan) : null;
    return share !== null && share < 1 - ROUNDING;
  },
  values: (row, plan) => ({ value: percent(coverage(row, plan) ?? 0) }),
});
