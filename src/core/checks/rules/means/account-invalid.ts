import { rowRule } from '../../rule';

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
