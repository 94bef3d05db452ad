import { countRule } from '../../rule';
import { isOpen } from './open-actions';

export const actionLate = countRule('action_late', 'info', {
  table: 'actions',
  column: 'end',
  isWrong: (row, plan) => isOpen(row) && (row.amount('end') ?? plan.ref) < plan.ref,
});
