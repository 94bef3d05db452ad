import { rowRule } from '../../rule';
import { isOpen } from './open-actions';

export const actionNoObjective = rowRule('action_no_objective', 'warning', {
  table: 'actions',
  column: 'objective',
  isWrong: (row, plan) => plan.holds('objectives') && isOpen(row) && row.isBlank('objective'),
  values: (row) => ({ value: row.text('action') }),
});
