import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';

/** A metric people work with; those a new plan proposes ask for nothing until then. */
const isUsed = (row: CheckedRow): boolean =>
  row.amount('base') !== null || !row.isBlank('owner') || row.amount('actual') !== null;

export const kpiNotSmart = rowRule('kpi_not_smart', 'warning', {
  table: 'kpis',
  column: 'change',
  needs: ['target', 'due'],
  isWrong: (row) => isUsed(row) && (row.amount('target') === null || row.amount('due') === null),
  values: (row) => ({ value: row.text('label') }),
});
