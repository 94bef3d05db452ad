import type { Language } from '../src/core/schema/words';
import type { App } from './app';
import { button, element } from './dom/element';

const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** Each language under its own name; the one in use is pressed. */
export function languageSwitch(app: App): HTMLElement {
  document.documentElement.lang = app.speech.language;
  const choices = (['fr', 'en'] as const).map((language) => choice(app, language));
  return element(
    'div',
    { class: 'languages', role: 'group', 'aria-label': app.speech.say('languageLabel') },
    ...choices,
  );
}

function choice(app: App, language: Language): HTMLElement {
  const node = button(NAMES[language], 'link', () => app.speak(language));
  node.lang = language;
  node.setAttribute('aria-pressed', String(language === app.speech.language));
  return node;
}
