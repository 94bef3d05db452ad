import type { Language } from '../src/core/schema/words';
import type { App } from './app';
import { button } from './dom/element';

interface Other {
  readonly language: Language;
  /** Under its own name, for who cannot read the language shown. */
  readonly name: string;
}

const OTHER: Readonly<Record<Language, Other>> = {
  fr: { language: 'en', name: 'English' },
  en: { language: 'fr', name: 'Français' },
};

/** Turns the sidebar to the other language. */
export function languageSwitch(app: App): HTMLElement {
  document.documentElement.lang = app.speech.language;
  const { language, name } = OTHER[app.speech.language];
  const node = button(name, 'link', () => app.speak(language));
  node.classList.add('language');
  node.lang = language;
  return node;
}
