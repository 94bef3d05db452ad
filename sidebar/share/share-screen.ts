import type { PlanSummary, SharingReport } from '../../src/contract';
import type { App } from '../app';
import { line, notice } from '../dom/notice';
import { type Kept, keep } from '../upkeep/kept';
import type { Back } from '../upkeep/task-link';
import { askingScreen, type TaskParts } from '../upkeep/task-screen';
import { draftFor, type ShareDraft } from './draft';
import { shareForm } from './share-form';

/** Asks how the target is to be shared. Nothing is written before the last screen's button. */
export function showShare(app: App, plan: PlanSummary, back: Back): void {
  let known: SharingReport | null = null;
  let draft: Kept<ShareDraft> | null = null;
  const ask = async (): Promise<SharingReport> =>
    (known ??= await app.server.ask('sharing', { planId: plan.planId }));
  const screen = (): HTMLElement =>
    askingScreen(app, app.speech.say('shareTarget'), back, ask, (report) => {
      const [first] = report.metrics;
      if (!first) return nothingToShare(app);
      draft ??= keep(draftFor(first, report.mode));
      return shareForm(app, plan, report, draft, () => app.show(screen));
    });
  app.show(screen);
}

const nothingToShare = (app: App): TaskParts => ({
  body: [notice('plain', line(app.speech.say('shareNone')))],
  buttons: [],
});
