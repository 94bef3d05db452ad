import type { PlanSummary, TargetMode } from '../../src/contract';
import type { App } from '../app';
import { radioField } from '../dom/choice';
import { element } from '../dom/element';
import { failureCard } from '../dom/failure-card';
import type { Kept } from '../upkeep/kept';
import type { ShareDraft } from './draft';

const MODES: readonly TargetMode[] = ['simple', 'crossed'];

/** Whether axes are kept apart or crossed. The plan takes it at once: its views read another tab. */
export function modeField(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  again: () => void,
): HTMLElement {
  const { say } = app.speech;
  const trouble = element('div', { class: 'trouble' });
  const options = [
    { value: 'simple', label: say('modeSimple'), hint: say('modeSimpleHint') },
    { value: 'crossed', label: say('modeCrossed'), hint: say('modeCrossedHint') },
  ];
  const choose = (value: string): void => {
    const mode = MODES.find((one) => one === value);
    if (mode) void change(app, plan, draft, mode, again, trouble);
  };
  const { node } = radioField({ path: 'mode', legend: say('modeQuestion'), options }, draft.now.mode, choose);
  return element('div', {}, node, trouble);
}

/** The fields wait for the answer: a second choice would cross the first one on its way. */
async function change(
  app: App,
  plan: PlanSummary,
  draft: Kept<ShareDraft>,
  mode: TargetMode,
  again: () => void,
  trouble: HTMLElement,
): Promise<void> {
  const fields = trouble.parentElement?.querySelector('fieldset');
  if (fields) fields.disabled = true;
  trouble.replaceChildren();
  try {
    await app.server.ask('target-mode', { planId: plan.planId, mode });
    draft.change({ mode });
    again();
    app.announce(app.speech.say('modeChanged'));
  } catch (error) {
    const retry = (): void => void change(app, plan, draft, mode, again, trouble);
    trouble.replaceChildren(failureCard(app.speech, error, retry));
  } finally {
    if (fields) fields.disabled = false;
  }
}
