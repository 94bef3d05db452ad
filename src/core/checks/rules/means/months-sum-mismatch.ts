import type { CheckedRow } from '../../checked-row';
import { HALF_A_CENT, cents } from '../../figures';
import { rowRule } from '../../rule';
import { isOutsideYear } from './outside-year';

const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);

const sumOfMonths = (row: CheckedRow): number => MONTHS.reduce((sum, month) => sum + row.sum(month), 0);

/** A month out of the year leaves nothing in the others: that is told alone. */
export const monthsSumMismatch = rowRule('months_sum_mismatch', 'error', {
  table: 'budget',
  column: 'amount',
  needs: MONTHS,
  isWrong: (row, plan) => {
    const amount = row.amount('amount');
    if (amount === null || isOutsideYear(row, plan)) return false;
    return Math.abs(sumOfMonths(row) - amount) > HALF_A_CENT;
  },
  values: (row) => ({ value: cents(sumOfMonths(row)), amount: row.sum('amount') }),
});
