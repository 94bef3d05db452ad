import { percent } from '../../figures';
import { rowRule } from '../../rule';

/** Beyond a quarter, reps no longer believe the targets. */
const MOST_OVER = 0.25;

export const overAssignmentHigh = rowRule('over_assignment_high', 'warning', {
  table: 'rollup',
  column: 'over',
  isWrong: (row, plan) => plan.isCrossed && row.sum('over') > MOST_OVER,
  values: (row) => ({ value: percent(row.sum('over')) }),
});
