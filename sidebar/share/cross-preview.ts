import type { CrossPreview, PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { heldButton } from '../dom/action';
import { checkField } from '../dom/choice';
import { type Child, element } from '../dom/element';
import { heading, line, notice } from '../dom/notice';
import type { Kept } from '../upkeep/kept';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import { crossSums } from './cross-sums';
import { crossChoices, type ShareDraft } from './draft';
import { showShared } from './share-done';

/** Shows what crossing would write: the sums of each axis, how many rows, what blocks. */
export async function showCrossPreview(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  back: () => void,
): Promise<void> {
  const choices = crossChoices(draft.now);
  const preview = await app.server.ask('cross-preview', { planId: plan.planId, choices });
  app.show(() => {
    const parts = crossParts(app, plan, draft, preview, back);
    return taskScreen(app, app.speech.say('sharePreviewTitle'), back, parts);
  });
}

function crossParts(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  preview: CrossPreview,
  back: () => void,
): TaskParts {
  const { say } = app.speech;
  const asked = draft.now.repairs;
  const write = heldButton(app, say('crossNow'), 'primary', () => cross(app, plan, draft));
  const update = heldButton(app, say('updatePreview'), 'primary', () =>
    showCrossPreview(app, plan, draft, back),
  );
  const isLarge = preview.rows > preview.limit;
  const offer = (): void => {
    const isCurrent = draft.now.repairs === asked;
    const isAgreed = preview.sums.every(({ agrees }) => agrees) && preview.blocked.length === 0;
    write.trigger.hidden = !isCurrent || !isAgreed || (isLarge && !draft.now.large);
    update.trigger.hidden = isCurrent;
  };
  offer();
  const body = [
    ...told(app, preview),
    crossSums(app, plan, preview, draft, offer),
    ...counts(app, preview),
    isLarge ? largeQuestion(app, preview, draft, offer) : null,
    write.trouble,
    update.trouble,
  ];
  return { body, buttons: [write.trigger, update.trigger] };
}

function told({ speech: { say } }: App, { blocked, warnings }: CrossPreview): readonly Child[] {
  if (blocked.length > 0) return [notice('bad', heading(say('blockedTitle')), ...blocked.map(line))];
  const known =
    warnings.length > 0 ? notice('warning', heading(say('goodToKnow')), ...warnings.map(line)) : null;
  return [line(say('notYetWritten')), known];
}

function counts({ speech: { count } }: App, { rows, pins, edited }: CrossPreview): readonly Child[] {
  const held = [
    ...(pins > 0 ? [count('crossHeld', pins)] : []),
    ...(edited > 0 ? [count('crossEdited', edited)] : []),
  ];
  return [
    line(count('crossRows', rows)),
    held.length > 0 ? element('p', { class: 'hint' }, held.join(' ')) : null,
  ];
}

/** Above the limit, nobody writes that much without having been told. */
function largeQuestion(
  { speech: { say, whole } }: App,
  { limit }: CrossPreview,
  draft: Kept<ShareDraft>,
  offer: () => void,
): HTMLElement {
  const options = [{ value: 'large', label: say('crossGoOn') }];
  const legend = say('crossLarge', { limit: whole(limit) });
  const ticked = draft.now.large ? ['large'] : [];
  const { node } = checkField({ path: 'large', legend, options }, ticked, (_, large) => {
    draft.change({ large });
    offer();
  });
  return element('div', { class: 'notice warning' }, node);
}

async function cross(app: App, plan: PlanSummary, draft: Kept<ShareDraft>): Promise<void> {
  const choices = crossChoices(draft.now);
  const { rows } = await app.server.ask('cross', { planId: plan.planId, choices });
  showShared(app, plan, 'targets', ({ count, say }) => [count('crossDone', rows), say('crossKept')]);
}
