import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';

const OVER: ReadonlySet<string | null> = new Set(['done', 'cancelled']);

/** An action still to be carried out: one done or cancelled asks for nothing. */
export const isOpen = (row: CheckedRow): boolean => !OVER.has(row.key('status')) && row.sum('progress') < 1;

export function openActions(plan: CheckedPlan): readonly CheckedRow[] {
  return plan.rows('actions').filter(isOpen);
}
