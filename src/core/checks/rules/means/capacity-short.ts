import { percent } from '../../figures';
import { rowRule } from '../../rule';

export const capacityShort = rowRule('capacity_short', 'warning', {
  table: 'team',
  column: 'load',
  isWrong: (row) => row.sum('load') > 1,
  values: (row) => ({ value: percent(row.sum('load')), person: row.text('person') }),
});
