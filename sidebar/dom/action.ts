import type { App } from '../app';
import { button, type ButtonLook, element } from './element';
import { failureCard } from './failure-card';

/** A button whose work takes a while: it shows so, cannot be pressed twice, and tells a failure below itself. */
export function action(app: App, label: string, look: ButtonLook, job: () => Promise<void>): HTMLElement {
  const trouble = element('div', { class: 'trouble' });
  const trigger = button(label, look, () => void busy(app, trigger, trouble, job));
  return element('div', { class: 'action' }, trigger, trouble);
}

/** Runs the job with the button held; on failure, a card with « try again » fills `trouble`. */
export async function busy(
  app: App,
  trigger: HTMLButtonElement,
  trouble: HTMLElement,
  job: () => Promise<void>,
): Promise<void> {
  if (trigger.getAttribute('aria-busy') === 'true') return;
  trouble.replaceChildren();
  trigger.setAttribute('aria-busy', 'true');
  try {
    await job();
  } catch (error) {
    trouble.replaceChildren(failureCard(app.speech, error, () => void busy(app, trigger, trouble, job)));
  } finally {
    trigger.removeAttribute('aria-busy');
  }
}
