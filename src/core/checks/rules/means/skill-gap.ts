import { rowRule } from '../../rule';

export const skillGap = rowRule('skill_gap', 'info', {
  table: 'team',
  column: 'training',
  needs: ['level', 'required'],
  isWrong: (row) => {
    const [level, required] = [row.amount('level'), row.amount('required')];
    return level !== null && required !== null && level < required && row.isBlank('training');
  },
  values: (row) => ({ value: row.text('person') }),
});
