import { rowRule } from '../../rule';
import { isBefore } from './is-before';
import { isPursued } from './living';

export const dueBeforeStart = rowRule('due_before_start', 'error', {
  table: 'objectives',
  column: 'due',
  needs: ['start'],
  isWrong: (row) => isPursued(row) && isBefore(row.amount('due'), row.amount('start')),
  values: (row) => ({ value: { day: row.sum('due') }, start: { day: row.sum('start') } }),
});
