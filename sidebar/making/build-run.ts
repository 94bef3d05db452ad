import type { BuildPlan, BuildReport, VerifyReport } from '../../src/contract';
import type { Server } from '../server/server';

export type Phase = 'building' | 'finishing' | 'checking' | 'cancelling';

export interface Progress {
  readonly phase: Phase;
  /** Tabs built so far. */
  readonly done: number;
}

export type Outcome =
  | { readonly kind: 'built'; readonly report: BuildReport; readonly check: VerifyReport | null }
  | { readonly kind: 'cancelled' };

export interface BuildRun {
  readonly progress: Progress;
  readonly watch: (listener: (progress: Progress) => void) => void;
  /** Builds from where it stands to the end; called again after a failure, it goes on from there. */
  readonly run: () => Promise<Outcome>;
  /** The tab being built is let finish, then everything made is removed. */
  readonly cancel: () => void;
}

/** A plan built tab by tab, so that each call stays short and can be told to stop. */
export function createBuild(server: Server, plan: BuildPlan): BuildRun {
  const { planId, steps } = plan;
  const told = tellProgress();
  let cancelled = false;

  const buildRest = async (): Promise<void> => {
    const { done } = told.progress;
    if (cancelled || done >= steps.length) return;
    await server.ask('build', { planId, step: done });
    told.report({ done: done + 1 });
    await buildRest();
  };

  return {
    get progress() {
      return told.progress;
    },
    watch: told.watch,
    run: async () => {
      if (!cancelled) told.report({ phase: 'building' });
      await buildRest();
      return cancelled ? remove(server, planId, told.report) : finish(server, planId, told.report);
    },
    cancel: () => (cancelled = true),
  };
}

type Report = (next: Partial<Progress>) => void;

function tellProgress() {
  let progress: Progress = { phase: 'building', done: 0 };
  let listener: ((progress: Progress) => void) | null = null;
  const report: Report = (next) => {
    progress = { ...progress, ...next };
    listener?.(progress);
  };
  const watch: BuildRun['watch'] = (next) => (listener = next);
  return {
    get progress() {
      return progress;
    },
    report,
    watch,
  };
}

async function remove(server: Server, planId: string, report: Report): Promise<Outcome> {
  report({ phase: 'cancelling' });
  await server.ask('remove', { planId, confirmed: [] });
  return { kind: 'cancelled' };
}

/** Once finished the plan is there: a check that fails to run does not undo it. */
async function finish(server: Server, planId: string, report: Report): Promise<Outcome> {
  report({ phase: 'finishing' });
  const made = await server.ask('finish', { planId });
  report({ phase: 'checking' });
  const check = await server.ask('verify', { planId }).catch(() => null);
  return { kind: 'built', report: made, check };
}
