import { withBrought } from '../../../plan/choose-tabs';
import { frame } from '../../../schema/catalogue';
import type { CheckedPlan } from '../../checked-plan';
import { inTab } from '../../finding';
import type { Rule } from '../../rule';

/** Tabs of every plan, those the others calculate from, and the detail of targets in crossed mode. */
function needed(plan: CheckedPlan): readonly string[] {
  const crossed = plan.isCrossed ? ['targets'] : [];
  return withBrought([...new Set([...plan.tables, ...frame().frame, ...crossed])]);
}

export const tableMissing: Rule = {
  key: 'table_missing',
  severity: 'error',
  run: (plan) =>
    needed(plan)
      .filter((table) => !plan.holds(table))
      .map((table) => inTab(table, { tab: { tab: table } })),
};
