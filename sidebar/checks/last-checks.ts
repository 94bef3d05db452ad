import type { CheckReport } from '../../src/contract';

/** What a run of the checks found, and when it ran. */
export interface CheckRun {
  readonly report: CheckReport;
  readonly at: Date;
}

/** By plan. The sidebar asks for its state again after each change: what was found outlives that. */
const runs = new Map<string, CheckRun>();

/** The last run of a plan since the sidebar was opened; null when there was none. */
export const lastChecks = (planId: string): CheckRun | null => runs.get(planId) ?? null;

export const keepChecks = (planId: string, run: CheckRun): void => void runs.set(planId, run);
