import { fold } from '../../fold';
import { rowRule } from '../../rule';

export const mainTotalTyped = rowRule('main_total_typed', 'error', {
  table: 'fixed_totals',
  column: 'target',
  needs: ['metric', 'axis'],
  isWrong: (row, plan) =>
    row.key('axis') === 'global' &&
    (row.key('period') ?? 'year') === 'year' &&
    fold(row.text('metric')) === fold(String(plan.setting('main_metric')).trim()) &&
    row.amount('target') !== null &&
    !row.isFormula('target'),
  values: (row) => ({ value: row.sum('target') }),
});
