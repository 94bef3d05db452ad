import type { App } from '../app';
import { button, type Child, element } from '../dom/element';
import { title } from '../dom/title';
import { waiting } from '../dom/waiting';
import type { Back } from './task-link';

/** What a task shows once the server answered: its body, and the buttons beside the way back. */
export interface TaskParts {
  readonly body: readonly Child[];
  readonly buttons: readonly HTMLElement[];
}

/** A task that begins with a question to the server. One can go back at any moment, a failure included. */
export function askingScreen<T>(
  app: App,
  heading: string,
  back: Back,
  ask: () => Promise<T>,
  draw: (answer: T) => TaskParts,
): HTMLElement {
  const footer = element('div', { class: 'footer' }, button(app.speech.say('back'), 'plain', back));
  const place = waiting(app, ask, (answer) => {
    const { body, buttons } = draw(answer);
    footer.append(...buttons);
    return element('div', {}, ...body);
  });
  return element('div', { class: 'screen' }, title(heading), place, footer);
}

/** A task whose first screen needs no answer. */
export function taskScreen(app: App, heading: string, back: Back, { body, buttons }: TaskParts): HTMLElement {
  const footer = element(
    'div',
    { class: 'footer' },
    button(app.speech.say('back'), 'plain', back),
    ...buttons,
  );
  return element('div', { class: 'screen' }, title(heading), ...body, footer);
}
