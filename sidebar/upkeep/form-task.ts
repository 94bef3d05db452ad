import type { App } from '../app';
import { busy } from '../dom/action';
import { type Child, element } from '../dom/element';
import type { TaskParts } from './task-screen';

/** One task at a time is on the screen. */
const FORM = 'task';

/**
 * A task that is a form, its button beside the way back: Enter in a field presses it.
 *
 * @param onSubmit what to do, the button held; null once it said what keeps the answers from being sent.
 */
export function formTask(
  app: App,
  go: HTMLButtonElement,
  children: readonly Child[],
  onSubmit: () => (() => Promise<void>) | null,
): TaskParts {
  const trouble = element('div', { class: 'trouble' });
  const form = element('form', { id: FORM, novalidate: true }, ...children, trouble);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const job = onSubmit();
    if (job) void busy(app, go, trouble, job);
  });
  go.setAttribute('form', FORM);
  return { body: [form], buttons: [go] };
}
