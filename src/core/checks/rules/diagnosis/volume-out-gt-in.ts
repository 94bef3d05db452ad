import { rowRule } from '../../rule';

export const volumeOutGtIn = rowRule('volume_out_gt_in', 'warning', {
  table: 'journey',
  column: 'volume_out',
  needs: ['volume_in'],
  isWrong: (row) => {
    const [entering, leaving] = [row.amount('volume_in'), row.amount('volume_out')];
    return entering !== null && leaving !== null && leaving > entering;
  },
  values: (row) => ({ value: row.sum('volume_out'), entering: row.sum('volume_in') }),
});
