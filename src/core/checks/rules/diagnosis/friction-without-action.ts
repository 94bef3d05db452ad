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
