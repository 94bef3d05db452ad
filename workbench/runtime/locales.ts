import type { Locale } from './engine';
import { DEFAULT_LOCALES } from './engine';

/** The spreadsheet locales the runtime offers. */
export type LocaleCode = 'fr_FR' | 'en_US' | 'en_GB';

const english = engineLocale('en_US');

const LOCALES: Readonly<Record<LocaleCode, Locale>> = {
  en_US: english,
  en_GB: {
    ...english,
    name: 'English (UK)',
    code: 'en_GB',
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
  },
  fr_FR: { ...engineLocale('fr_FR'), thousandsSeparator: '\u202f' },
};

/** How the engine speaks to itself, whatever the document's locale. */
export const CANONICAL: Locale = english;

/** The engine's description of a locale. */
export function localeOf(code: LocaleCode): Locale {
  return LOCALES[code];
}

/** Whether the runtime offers this locale. */
export function isLocaleCode(code: string): code is LocaleCode {
  return code in LOCALES;
}

function engineLocale(code: string): Locale {
  const found = DEFAULT_LOCALES.find((locale) => locale.code === code);
  if (!found) throw new Error(`The engine no longer has the locale ${code}`);
  return found;
}
