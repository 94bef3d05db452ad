import type { CheckedPlan } from '../../checked-plan';
import { rowRule } from '../../rule';

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
