import { rowRule } from '../../rule';

export const requestNoReturn = rowRule('request_no_return', 'warning', {
  table: 'requests',
  column: 'gain',
  isWrong: (row) => row.isBlank('gain') && row.key('decision') !== 'refused',
  values: (row) => ({ value: row.text('request') }),
});
