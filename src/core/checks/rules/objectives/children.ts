import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at, percent } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import { rowRule, type Rule } from '../../rule';
import { isPursued, parentOf, pursued } from './living';

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
  plan.find('kpis', 'label', row.text('metric'))?.key('kind') !== 'ratio';

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

/** An objective a total follows, and what that total is added to. */
interface Counted {
  readonly objective: CheckedRow;
  readonly total: string;
}

/** Objectives of the rows one sum adds: the whole of a metric over a period, or its detail. */
function counted(plan: CheckedPlan): readonly Counted[] {
  const totals = plan.rows('fixed_totals').filter((row) => row.key('axis') === 'global');
  const named = (row: CheckedRow, period: string): readonly Counted[] => {
    const objective = plan.find('objectives', 'id', row.text('objective'));
    return objective ? [{ objective, total: fold(`${row.table} ${row.text('metric')} ${period}`) }] : [];
  };
  return [
    ...totals.flatMap((row) => named(row, row.key('period') ?? 'year')),
    ...plan.rows('targets').flatMap((row) => named(row, '')),
  ];
}

/** A total that follows a parent beside one that follows its part: the part is counted twice. */
export const childrenDouble: Rule = {
  key: 'children_double',
  severity: 'error',
  run: (plan) => {
    const sums = [...groups(counted(plan), ({ total }) => total).values()];
    const doubled = sums.flatMap((rows) => {
      const objectives = new Set(rows.map(({ objective }) => objective));
      return [...objectives].filter(
        (row) => objectives.has(parentOf(plan, row) ?? row) && parentOf(plan, row) !== undefined,
      );
    });
    return [...new Set(doubled)].map((row) => at(row, 'parent', { value: row.text('parent') }));
  },
};
