import type { App } from '../../app';
import { action } from '../../dom/action';
import { button, element } from '../../dom/element';
import type { Path } from '../path';
import { setMixes } from './edit-mix';

/** Forgets the saved choice picked, once the reader has said so twice. */
export function forgetMix(app: App, path: Path, name: string, onForgotten: () => void): HTMLElement {
  const { say } = app.speech;
  const place = element('div', { class: 'field' });
  const forget = async (): Promise<void> => {
    const { mixes } = await app.server.ask('forget-mix', { name });
    path.edit((draft) => setMixes(draft, mixes));
    onForgotten();
    app.announce(say('forgetMixDone', { name }));
  };
  const confirm = (): void => {
    place.replaceChildren(action(app, say('forgetMixSure', { name }), 'plain', forget));
    place.querySelector('button')?.focus();
  };
  place.append(button(say('forgetMix'), 'link', confirm));
  return place;
}
