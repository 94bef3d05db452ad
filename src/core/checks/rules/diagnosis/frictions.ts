import { rowRule } from '../../rule';

/** Severity from which a friction asks for an action. */
const SERIOUS = 4;

export const frictionWithoutAction = rowRule('friction_without_action', 'warning', {
  table: 'journey',
  column: 'action',
  needs: ['severity'],
  isWrong: (row) => row.sum('severity') >= SERIOUS && row.isBlank('action'),
  values: (row) => ({ value: row.text('friction'), severity: row.sum('severity') }),
});

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
