import { rowRule } from '../../rule';

export const reviewMissed = rowRule('review_missed', 'warning', {
  table: 'reviews',
  column: 'done',
  needs: ['date'],
  isWrong: (row, plan) => (row.amount('date') ?? plan.ref) < plan.ref && row.value('done') !== true,
  values: (row) => ({ value: { day: row.sum('date') } }),
});
