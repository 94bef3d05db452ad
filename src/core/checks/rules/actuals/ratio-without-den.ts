import { rowRule } from '../../rule';

export const ratioWithoutDen = rowRule('ratio_without_den', 'error', {
  table: 'actuals',
  column: 'den',
  needs: ['num', 'metric'],
  isWrong: (row, plan) =>
    plan.find('kpis', 'label', row.text('metric'))?.key('kind') === 'ratio' &&
    (row.amount('num') === null || row.sum('den') === 0),
  values: (row) => ({ value: row.text('metric') }),
});
