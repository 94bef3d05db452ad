import { fold } from '../../fold';
import { rowRule } from '../../rule';

export const sameChannel = rowRule('same_channel', 'error', {
  table: 'synergies',
  column: 'to',
  needs: ['from'],
  isWrong: (row) => !row.isBlank('from') && fold(row.text('from')) === fold(row.text('to')),
  values: (row) => ({ value: row.text('to') }),
});
