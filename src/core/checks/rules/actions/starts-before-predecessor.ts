import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { rowRule } from '../../rule';
import { isOpen } from './open-actions';

/** The end of the action a row waits for; null when nothing tells. */
function endBefore(row: CheckedRow, plan: CheckedPlan): number | null {
  const before = row.isBlank('predecessor') ? undefined : plan.find('actions', 'id', row.text('predecessor'));
  return before?.amount('end') ?? null;
}

export const startsBeforePredecessor = rowRule('starts_before_predecessor', 'warning', {
  table: 'actions',
  column: 'start',
  needs: ['predecessor', 'end', 'id'],
  isWrong: (row, plan) => {
    const [start, end] = [row.amount('start'), endBefore(row, plan)];
    return isOpen(row) && start !== null && end !== null && start < end;
  },
  values: (row, plan) => ({ value: row.text('predecessor'), end: { day: endBefore(row, plan) ?? 0 } }),
});
