import type { App, Screen } from '../app';
import { button, element } from '../dom/element';
import { title } from '../dom/title';
import { helpPanel } from './help-panel';

/** The functions, before there is a plan; `back` shows again where the reader came from. */
export function helpScreen(back: () => void): Screen {
  return (app: App) =>
    element(
      'div',
      { class: 'screen' },
      title(app.speech.say('helpTitle')),
      helpPanel(app, null),
      element('div', { class: 'footer' }, button(app.speech.say('back'), 'plain', back)),
    );
}
