import { rowRule } from '../../rule';
import { isOpen } from './open-actions';

export const actionNoOwner = rowRule('action_no_owner', 'error', {
  table: 'actions',
  column: 'owner',
  isWrong: (row) => isOpen(row) && row.isBlank('owner'),
  values: (row) => ({ value: row.text('action') }),
});
