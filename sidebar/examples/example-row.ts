import type { ExampleTab } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element } from '../dom/element';
import type { Speech } from '../words/speech';

/** A tab, how many of its examples it shows, and a button that shows one more, or else goes to the tab. */
export function exampleRow(app: App, planId: string, tab: ExampleTab, onShown: () => void): HTMLElement {
  const { say } = app.speech;
  const { table } = tab;
  let { shown, left } = tab;
  const trouble = element('div', { class: 'trouble' });
  const state = element('span', { class: 'hint' });
  const label = element('span');
  const update = (): void => {
    state.textContent = sayShown(app.speech, shown, left);
    label.textContent = say(left > 0 ? 'showExample' : 'goToTab');
  };
  const show = async (): Promise<void> => {
    const { name, row } = await app.server.ask('show-example', { planId, table });
    shown += 1;
    left -= 1;
    update();
    onShown();
    app.announce(say('exampleShown', { name, row }));
  };
  const open = async (): Promise<void> => {
    const { name } = await app.server.ask('open', { planId, table });
    app.announce(say('opened', { name }));
  };
  const trigger = button('', 'plain', () => void busy(app, trigger, trouble, left > 0 ? show : open));
  trigger.append(label, element('span', { class: 'unseen' }, ' ', tab.tab));
  update();
  const what = element('span', {}, element('span', {}, tab.tab), state);
  return element('li', {}, element('div', { class: 'example' }, what, trigger), trouble);
}

function sayShown({ say, count }: Speech, shown: number, left: number): string {
  if (shown === 0) return count('examplesLeft', left);
  const here = count('examplesShown', shown);
  return left === 0 ? here : say('examplesBoth', { shown: here, left: count('examplesLeft', left) });
}
