import { rowRule } from '../../rule';

export const spendNoLine = rowRule('spend_no_line', 'error', {
  table: 'spend',
  column: 'budget_line',
  needs: ['amount'],
  isWrong: (row) => row.amount('amount') !== null && row.isBlank('budget_line'),
});
