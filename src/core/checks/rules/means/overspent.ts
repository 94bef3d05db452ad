import type { CheckedRow } from '../../checked-row';
import { HALF_A_CENT, cents } from '../../figures';
import { rowRule } from '../../rule';

const used = (row: CheckedRow): number => row.sum('committed') + row.sum('actual');

export const overspent = rowRule('overspent', 'warning', {
  table: 'budget',
  column: 'available',
  needs: ['budget_ht', 'committed', 'actual'],
  isWrong: (row) => used(row) > row.sum('budget_ht') + HALF_A_CENT,
  values: (row) => ({ value: cents(used(row)), budget: cents(row.sum('budget_ht')) }),
});
