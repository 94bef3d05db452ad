import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';

/** Objectives still pursued: one given up asks for nothing. */
export function pursued(plan: CheckedPlan): readonly CheckedRow[] {
  return plan.rows('objectives').filter(isPursued);
}

export const isPursued = (row: CheckedRow): boolean => row.key('status') !== 'dropped';

/** The objective another one serves. */
export function parentOf(plan: CheckedPlan, row: CheckedRow): CheckedRow | undefined {
  return row.isBlank('parent') ? undefined : plan.find('objectives', 'id', row.text('parent'));
}

/** Whether less is better for the metric of a row, as the KPIs say. */
export function isLowerBetter(plan: CheckedPlan, row: CheckedRow): boolean {
  return plan.find('kpis', 'label', row.text('metric'))?.key('direction') === 'lower';
}
