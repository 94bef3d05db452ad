import type { PlanSummary, SharePreview } from '../../src/contract';
import type { App } from '../app';
import { heldButton } from '../dom/action';
import { type Child, element } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import type { Kept } from '../upkeep/kept';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import type { Speech } from '../words/speech';
import { type ShareDraft, sharingChoices } from './draft';
import { previewAxis } from './preview-axis';
import { showShared } from './share-done';

/** Shows what a share would write, and lets amounts be held. Nothing is written before its button. */
export async function showSharePreview(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  back: () => void,
): Promise<void> {
  const choices = sharingChoices(draft.now);
  const preview = await app.server.ask('share-preview', { planId: plan.planId, choices });
  app.show(() => {
    const parts = previewParts(app, plan, draft, preview, back);
    return taskScreen(app, app.speech.say('sharePreviewTitle'), back, parts);
  });
}

function previewParts(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  preview: SharePreview,
  back: () => void,
): TaskParts {
  const { say } = app.speech;
  const asked = draft.now.holds;
  const write = heldButton(app, say('shareNow'), 'primary', () => share(app, plan, draft, preview));
  const update = heldButton(app, say('updatePreview'), 'primary', () =>
    showSharePreview(app, plan, draft, back),
  );
  const offer = (): void => {
    const isCurrent = draft.now.holds === asked;
    write.trigger.hidden = !isCurrent || preview.refused.length > 0;
    update.trigger.hidden = isCurrent;
  };
  offer();
  const axes = preview.axes.map((axis) => previewAxis(app, preview, axis, draft, offer));
  const body = [...told(app.speech, preview), ...axes, write.trouble, update.trouble];
  return { body, buttons: [write.trigger, update.trigger] };
}

/** What keeps the share from being made, or what should be known before. */
function told({ say, money }: Speech, preview: SharePreview): readonly Child[] {
  const { refused, warnings, stretch, currency } = preview;
  if (refused.length > 0) return [notice('bad', heading(say('refusedTitle')), ...refused.map(line))];
  const known =
    warnings.length > 0 ? notice('warning', heading(say('goodToKnow')), ...warnings.map(line)) : null;
  const reach = stretch === null ? [] : [say('stretchToo', { stretch: money(stretch, currency) })];
  const hints = [say('pinHint'), ...reach].map((text) => element('p', { class: 'hint' }, text));
  return [line(say('notYetWritten')), known, ...hints];
}

async function share(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  { print }: SharePreview,
): Promise<void> {
  const choices = sharingChoices(draft.now);
  const done = await app.server.ask('share', { planId: plan.planId, choices, print });
  showShared(app, plan, 'fixed_totals', ({ say, count }) => [
    count('shareDone', done.written + done.added),
    ...(done.added > 0 ? [count('rowsAdded', done.added)] : []),
    say('shareKept'),
  ]);
}
