import { rowRule } from '../../rule';

export const spendNoType = rowRule('spend_no_type', 'error', {
  table: 'spend',
  column: 'type',
  needs: ['amount'],
  isWrong: (row) => row.amount('amount') !== null && row.isBlank('type'),
});
