import { button, element } from './dom';
import { LOCALES, type LocaleCode } from './settings';
import type { Language, Say } from './words';

/** What the header can ask for. */
export interface HeaderActions {
  rename: (name: string) => void;
  tryExample: () => void;
  changeLanguage: (language: Language) => void;
  changeLocale: (locale: LocaleCode) => void;
}

/** What the header shows. */
export interface HeaderParts {
  name: string;
  language: Language;
  locale: LocaleCode;
  state: HTMLElement;
  menuBar: HTMLElement;
}

/** Fills the header: document name and state at the left, over the menus; switches at the right. */
export function fillHeader(header: HTMLElement, parts: HeaderParts, actions: HeaderActions, say: Say): void {
  const name = nameField(parts.name, actions.rename, say);
  header.append(
    element('div', { class: 'logo', 'aria-hidden': 'true' }, 'PAC'),
    element(
      'div',
      { class: 'title-block' },
      element('div', { class: 'title-row' }, name, parts.state),
      parts.menuBar,
    ),
    button(say('tryExample'), 'button', actions.tryExample),
    languageSwitch(parts.language, actions, say),
    localeSwitch(parts.locale, actions, say),
  );
}

function nameField(name: string, rename: (name: string) => void, say: Say): HTMLInputElement {
  const field = element('input', {
    class: 'document-name',
    'aria-label': say('documentName'),
    maxlength: '100',
  });
  field.value = name;
  field.placeholder = say('untitled');
  field.addEventListener('change', () => rename(field.value.trim()));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') field.blur();
  });
  return field;
}

function languageSwitch(current: Language, actions: HeaderActions, say: Say): HTMLElement {
  const options: [Language, string][] = [
    ['fr', 'Français'],
    ['en', 'English'],
  ];
  return choice('language', say('language'), options, current, actions.changeLanguage);
}

function localeSwitch(current: LocaleCode, actions: HeaderActions, say: Say): HTMLElement {
  const options = LOCALES.map((code): [LocaleCode, string] => [code, say(`formatOf_${code}`)]);
  return choice('locale', say('format'), options, current, actions.changeLocale);
}

function choice<Value extends string>(
  id: string,
  label: string,
  options: [Value, string][],
  current: Value,
  onChange: (value: Value) => void,
): HTMLElement {
  const select = element('select', { id: `choice-${id}`, 'aria-label': label, title: label });
  select.append(
    ...options.map(([value, text]) => element('option', { value, selected: value === current }, text)),
  );
  select.addEventListener('change', () => {
    const chosen = options[select.selectedIndex];
    if (chosen) onChange(chosen[0]);
  });
  return select;
}
