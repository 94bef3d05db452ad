import { rowRule } from '../../rule';

export const stakeWithoutObjective = rowRule('stake_without_objective', 'warning', {
  table: 'stakes',
  column: 'stake',
  needs: ['id'],
  isWrong: (row, plan) =>
    plan.hasColumns('objectives', 'stake') && plan.find('objectives', 'stake', row.id) === undefined,
  values: (row) => ({ value: row.text('stake') }),
});
