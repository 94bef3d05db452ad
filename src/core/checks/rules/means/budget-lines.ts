import { fiscalMonthRank } from '../../../calendar/fiscal-year';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { cents } from '../../finding';
import { countRule, rowRule } from '../../rule';

const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);
/** Half a cent. */
const ROUNDING = 0.005;

/** An account is a code: typed as a number, no list finds it. */
export const accountInvalid = rowRule('account_invalid', 'error', {
  table: 'budget',
  column: 'account',
  isWrong: (row, plan) => {
    const accounts = plan.reading.lists.values('account');
    if (row.isBlank('account') || accounts.length === 0) return false;
    return !accounts.some(({ label }) => label === row.value('account'));
  },
  values: (row) => ({ value: row.text('account') }),
});

const isOnce = (row: CheckedRow): boolean => row.key('phasing') === 'once';

function isOutsideYear(row: CheckedRow, plan: CheckedPlan): boolean {
  const [month, year] = [row.amount('month'), plan.year];
  return isOnce(row) && month !== null && year !== null && fiscalMonthRank(year.start, month) === null;
}

export const monthOutsideYear = rowRule('month_outside_year', 'error', {
  table: 'budget',
  column: 'month',
  needs: ['phasing'],
  isWrong: isOutsideYear,
  values: (row) => ({ value: { day: row.sum('month') } }),
});

const sumOfMonths = (row: CheckedRow): number => MONTHS.reduce((sum, month) => sum + row.sum(month), 0);

/** A month out of the year leaves nothing in the others: that is told alone. */
export const monthsSumMismatch = rowRule('months_sum_mismatch', 'error', {
  table: 'budget',
  column: 'amount',
  needs: MONTHS,
  isWrong: (row, plan) => {
    const amount = row.amount('amount');
    if (amount === null || isOutsideYear(row, plan)) return false;
    return Math.abs(sumOfMonths(row) - amount) > ROUNDING;
  },
  values: (row) => ({ value: cents(sumOfMonths(row)), amount: row.sum('amount') }),
});

const used = (row: CheckedRow): number => row.sum('committed') + row.sum('actual');

export const overspent = rowRule('overspent', 'warning', {
  table: 'budget',
  column: 'available',
  needs: ['budget_ht', 'committed', 'actual'],
  isWrong: (row) => used(row) > row.sum('budget_ht') + ROUNDING,
  values: (row) => ({ value: cents(used(row)), budget: cents(row.sum('budget_ht')) }),
});

export const budgetNoAction = countRule('budget_no_action', 'info', {
  table: 'budget',
  column: 'action',
  isWrong: (row, plan) => plan.rows('actions').length > 0 && row.isBlank('action'),
});

export const costCenterMissing = countRule('cost_center_missing', 'info', {
  table: 'budget',
  column: 'cost_center',
  isWrong: (row) => row.isBlank('cost_center'),
});
