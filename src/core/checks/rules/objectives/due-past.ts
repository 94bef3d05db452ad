import { rowRule } from '../../rule';
import { isBefore } from './is-before';
import { isPursued } from './living';

/** An objective attained is done with its date. */
export const duePast = rowRule('due_past', 'warning', {
  table: 'objectives',
  column: 'due',
  isWrong: (row, plan) =>
    isPursued(row) && isBefore(row.amount('due'), plan.ref) && row.sum('attainment') < 1,
  values: (row) => ({ value: { day: row.sum('due') } }),
});
