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
  let progress: Progress = { phase: 'building', done: 0 };
  let listener = (_progress: Progress): void => {};
  let cancelled = false;

  const report = (next: Partial<Progress>): void => {
    progress = { ...progress, ...next };
    listener(progress);
  };
  const buildRest = async (): Promise<void> => {
    if (cancelled || progress.done >= steps.length) return;
    await server.ask('build', { planId, step: progress.done });
    report({ done: progress.done + 1 });
    await buildRest();
  };
  const remove = async (): Promise<Outcome> => {
    report({ phase: 'cancelling' });
    await server.ask('remove', { planId });
    return { kind: 'cancelled' };
  };
  const finish = async (): Promise<Outcome> => {
    report({ phase: 'finishing' });
    const made = await server.ask('finish', { planId });
    report({ phase: 'checking' });
    /** The plan is there: a check that fails to run does not undo it. */
    const check = await server.ask('verify', { planId }).catch(() => null);
    return { kind: 'built', report: made, check };
  };

  return {
    get progress() {
      return progress;
    },
    watch: (next) => (listener = next),
    run: async () => {
      if (!cancelled) report({ phase: 'building' });
      await buildRest();
      return cancelled ? remove() : finish();
    },
    cancel: () => (cancelled = true),
  };
}
