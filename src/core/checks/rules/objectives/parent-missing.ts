import { rowRule } from '../../rule';
import { isPursued } from './living';

export const parentMissing = rowRule('parent_missing', 'warning', {
  table: 'objectives',
  column: 'parent',
  needs: ['level'],
  isWrong: (row) => {
    const level = row.key('level');
    return isPursued(row) && (level === 'team' || level === 'individual') && row.isBlank('parent');
  },
  values: (row) => ({ value: row.text('level') }),
});
