import { countRule } from '../../rule';

export const costCenterMissing = countRule('cost_center_missing', 'info', {
  table: 'budget',
  column: 'cost_center',
  isWrong: (row) => row.isBlank('cost_center'),
});
