import { rowRule } from '../../rule';

export const actionEndBeforeStart = rowRule('action_end_before_start', 'error', {
  table: 'actions',
  column: 'end',
  needs: ['start'],
  isWrong: (row) => {
    const [start, end] = [row.amount('start'), row.amount('end')];
    return start !== null && end !== null && end < start;
  },
  values: (row) => ({ value: { day: row.sum('end') }, start: { day: row.sum('start') } }),
});
