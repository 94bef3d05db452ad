import { onPlanEdit } from '../../../src/actions/on-edit';
import { refreshPlan } from '../../../src/actions/refresh';
import { serve } from '../../../src/actions/serve';

/** Refreshes with a limit of the test's own, which the door of the sidebar does not offer. */
export function refresh(planId: string, largestLive?: number): string {
  return JSON.stringify(refreshPlan(SpreadsheetApp.getActive(), planId, largestLive));
}

export { serve, onPlanEdit as onEdit };
