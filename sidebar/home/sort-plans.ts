import type { PlanSummary } from '../../src/contract';

/** The plans whose creation ended, and those whose creation did not. */
export function sortPlans(plans: readonly PlanSummary[]): {
  readonly complete: readonly PlanSummary[];
  readonly unfinished: readonly PlanSummary[];
} {
  return {
    complete: plans.filter(({ state }) => state === 'complete'),
    unfinished: plans.filter(({ state }) => state === 'building'),
  };
}
