import { rowRule } from '../../rule';
import { isOpen } from './open-actions';

export const actionNoDate = rowRule('action_no_date', 'warning', {
  table: 'actions',
  column: 'start',
  needs: ['end'],
  isWrong: (row) => isOpen(row) && (row.isBlank('start') || row.isBlank('end')),
  values: (row) => ({ value: row.text('action') }),
});
