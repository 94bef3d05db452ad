import type { App } from '../app';
import { busy } from '../dom/action';
import { element, submit } from '../dom/element';
import type { Field } from '../dom/field';
import { title } from '../dom/title';

/** One question, its answers, one blue button. The title is the question: its legend is only spoken. */
export function questionScreen(
  app: App,
  question: string,
  field: Field,
  primary: string,
  onward: () => Promise<void>,
): HTMLElement {
  field.node.querySelector('legend')?.classList.add('unseen');
  const onwardButton = submit(primary);
  const trouble = element('div', { class: 'trouble' });
  const footer = element('div', { class: 'footer' }, onwardButton);
  const form = element('form', { novalidate: true }, field.node, trouble, footer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void busy(app, onwardButton, trouble, onward);
  });
  return element('div', { class: 'screen' }, title(question), form);
}
