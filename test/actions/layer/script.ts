import { beginPlan } from '../../../src/actions/create/begin';
import { buildStep } from '../../../src/actions/create/build';
import { finishPlan } from '../../../src/actions/create/finish';
import { onPlanEdit } from '../../../src/actions/on-edit';
import { refreshPlan } from '../../../src/actions/refresh';
import type { PlanAnswers } from '../../../src/core/plan/answers';

const active = () => SpreadsheetApp.getActive();

/** Makes a plan, whole. @returns its id. */
export function makePlan(answers: PlanAnswers): string {
  const { planId, steps } = beginPlan(active(), answers);
  steps.forEach((_, step) => buildStep(active(), planId, step));
  finishPlan(active(), planId);
  return planId;
}

/** Refreshes with a limit of the test's own, which the door of the sidebar does not offer. */
export function refresh(planId: string, largestLive?: number): string {
  return JSON.stringify(refreshPlan(active(), planId, largestLive));
}

export { onPlanEdit as onEdit };
