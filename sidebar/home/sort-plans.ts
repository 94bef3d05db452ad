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

/** The last plan made, a real one rather than the example; null when there is none. */
export function latestPlan(plans: readonly PlanSummary[]): PlanSummary | null {
  const real = plans.filter(({ demo }) => !demo);
  return real[real.length - 1] ?? plans[plans.length - 1] ?? null;
}
