import { rowRule } from '../../rule';
import { isOutsideYear } from './outside-year';

export const monthOutsideYear = rowRule('month_outside_year', 'error', {
  table: 'budget',
  column: 'month',
  needs: ['phasing'],
  isWrong: isOutsideYear,
  values: (row) => ({ value: { day: row.sum('month') } }),
});
