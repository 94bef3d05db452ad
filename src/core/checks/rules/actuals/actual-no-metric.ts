import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';

const FIGURES = ['value', 'num', 'den'];

const hasFigure = (row: CheckedRow): boolean => FIGURES.some((column) => row.amount(column) !== null);

export const actualNoMetric = rowRule('actual_no_metric', 'error', {
  table: 'actuals',
  column: 'metric',
  isWrong: (row) => row.isBlank('metric') && hasFigure(row),
});
