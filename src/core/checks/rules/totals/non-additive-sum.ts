import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

/** The column of KPIs that says whether a metric adds up over an axis. */
const ADDITIVE: Readonly<Record<string, string>> = {
  rep: 'additive_rep',
  product: 'additive_product',
  channel: 'additive_channel',
};

function isNotAdditive(plan: CheckedPlan, row: CheckedRow): boolean {
  const column = ADDITIVE[row.key('axis') ?? ''];
  const metric = plan.find('kpis', 'label', row.text('metric'));
  return column !== undefined && metric?.value(column) === false && row.amount('target') !== null;
}

/** Customers buy several products: their number by product is no part of the whole. One finding a metric and axis. */
export const nonAdditiveSum: Rule = {
  key: 'non_additive_sum',
  severity: 'warning',
  run: (plan) => {
    const rows = plan.rows('fixed_totals').filter((row) => isNotAdditive(plan, row));
    return [...groups(rows, (row) => fold(`${row.text('metric')}\n${row.text('axis')}`)).values()].flatMap(
      ([row]) => (row ? [at(row, 'axis', { value: row.text('metric'), axis: row.text('axis') })] : []),
    );
  },
};
