import { countRule } from '../../rule';
import { isOpen } from './open-actions';

/** Nothing is said while no expense is planned. */
export const actionNoBudget = countRule('action_no_budget', 'info', {
  table: 'actions',
  column: 'action',
  needs: ['id'],
  isWrong: (row, plan) =>
    plan.rows('budget').length > 0 &&
    plan.hasColumns('budget', 'action') &&
    isOpen(row) &&
    plan.find('budget', 'action', row.id) === undefined,
});
