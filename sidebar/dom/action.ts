import type { App } from '../app';
import { button, type ButtonLook, element } from './element';
import { failureCard } from './failure-card';

/** A button whose work takes a while, and the place where a failure is told. */
export interface Held {
  readonly trigger: HTMLButtonElement;
  readonly trouble: HTMLElement;
}

/** A button that shows its work goes on, cannot be pressed twice, and tells a failure where its trouble is put. */
export function heldButton(app: App, label: string, look: ButtonLook, job: () => Promise<void>): Held {
  const trouble = element('div', { class: 'trouble' });
  const trigger = button(label, look, () => void busy(app, trigger, trouble, job));
  return { trigger, trouble };
}

/** The same in one piece, a failure told below the button. */
export function action(app: App, label: string, look: ButtonLook, job: () => Promise<void>): HTMLElement {
  const { trigger, trouble } = heldButton(app, label, look, job);
  return element('div', { class: 'action' }, trigger, trouble);
}

/**
 * Runs the job with the button held; on failure, a card with « try again » fills `trouble`. Meanwhile nobody walks
 * away by the buttons beside it: the end of the job would replace what they do next.
 */
export async function busy(
  app: App,
  trigger: HTMLButtonElement,
  trouble: HTMLElement,
  job: () => Promise<void>,
): Promise<void> {
  if (trigger.getAttribute('aria-busy') === 'true') return;
  trouble.replaceChildren();
  trigger.setAttribute('aria-busy', 'true');
  const release = holdOthers(trigger);
  try {
    await job();
  } catch (error) {
    trouble.replaceChildren(failureCard(app.speech, error, () => void busy(app, trigger, trouble, job)));
  } finally {
    trigger.removeAttribute('aria-busy');
    release();
  }
}

/** Disables the other buttons of the footer the button is in, if any, until released. */
function holdOthers(trigger: HTMLButtonElement): () => void {
  const beside = [...(trigger.closest('.footer')?.querySelectorAll('button') ?? [])];
  const held = beside.filter((one) => one !== trigger && !one.disabled);
  for (const one of held) one.disabled = true;
  return () => {
    for (const one of held) one.disabled = false;
  };
}
