import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';

const FIGURES = ['value', 'num', 'den'];

const hasFigure = (row: CheckedRow): boolean => FIGURES.some((column) => row.amount(column) !== null);

export const actualNoMetric = rowRule('actual_no_metric', 'error', {
  table: 'actuals',
  column: 'metric',
  isWrong: (row) => row.isBlank('metric') && hasFigure(row),
});

export const ratioWithoutDen = rowRule('ratio_without_den', 'error', {
  table: 'actuals',
  column: 'den',
  needs: ['num', 'metric'],
  isWrong: (row, plan) =>
    plan.find('kpis', 'label', row.text('metric'))?.key('kind') === 'ratio' &&
    (row.amount('num') === null || row.sum('den') === 0),
  values: (row) => ({ value: row.text('metric') }),
});
