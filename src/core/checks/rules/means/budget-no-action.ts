import { countRule } from '../../rule';

export const budgetNoAction = countRule('budget_no_action', 'info', {
  table: 'budget',
  column: 'action',
  isWrong: (row, plan) => plan.rows('actions').length > 0 && row.isBlank('action'),
});
