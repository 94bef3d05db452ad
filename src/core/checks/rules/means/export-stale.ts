import type { CheckedPlan } from '../../checked-plan';
import { HALF_A_CENT } from '../../figures';
import { inTab } from '../../finding';
import type { Rule } from '../../rule';

/** What the export was made from, as the budget is now. */
function printNow(plan: CheckedPlan): number {
  return plan.rows('budget').reduce((sum, row) => sum + row.sum('print'), 0);
}

function isStale(plan: CheckedPlan): boolean {
  const [changed, exported, print] = ['budget_changed', 'export_at', 'export_sum'].map((key) =>
    Number(plan.setting(key)),
  );
  if (!exported) return false;
  return (changed ?? 0) > exported || Math.abs(printNow(plan) - (print ?? 0)) > HALF_A_CENT;
}

/** An export that was never made is no error. */
export const exportStale: Rule = {
  key: 'export_stale',
  severity: 'error',
  run: (plan) =>
    plan.hasColumns('budget', 'print') && plan.holds('budget_export') && isStale(plan)
      ? [inTab('budget_export')]
      : [],
};
