import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import { rowRule, type Rule } from '../../rule';

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

export const kpiDuplicate: Rule = {
  key: 'kpi_duplicate',
  severity: 'error',
  run: (plan) => {
    const twins = [...groups(plan.rows('kpis'), (row) => fold(row.text('label'))).values()];
    return twins
      .flatMap(([, ...others]) => others)
      .map((row) => at(row, 'label', { value: row.text('label') }));
  },
};

/** New customers counted, or invoices entered, while no expense counts as acquisition. */
function hasSpentOnNothing(plan: CheckedPlan): boolean {
  const customers = plan.setting('cac_customers');
  const invoiced = plan.rows('spend').some((row) => row.key('type') === 'invoiced');
  return invoiced || (typeof customers === 'number' && customers > 0);
}

export const cacIncomplete = rowRule('cac_incomplete', 'warning', {
  table: 'kpis',
  column: 'included',
  needs: ['calc'],
  isWrong: (row, plan) =>
    plan.holds('budget') &&
    row.key('calc') === 'cac' &&
    row.amount('included') === 0 &&
    hasSpentOnNothing(plan),
  values: (row) => ({ value: row.text('label') }),
});
