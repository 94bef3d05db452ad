import type { Language } from './words';

export const LOCALES = ['fr_FR', 'en_US', 'en_GB'] as const;

/** Spreadsheet locale: how numbers and dates are typed and shown, and formulas separated. */
export type LocaleCode = (typeof LOCALES)[number];

/** The person's own choices, which do not belong to a workbook. */
export interface Settings {
  language: Language;
  /** Locale of the next new workbook. */
  locale: LocaleCode;
}

const KEY = 'pac-settings';

/** The choices of last time; at first, those of the browser. */
export function readSettings(): Settings {
  const browserIsFrench = navigator.language.startsWith('fr');
  const { language, locale } = stored();
  return {
    language: isLanguage(language) ? language : browserIsFrench ? 'fr' : 'en',
    locale: LOCALES.find((code) => code === locale) ?? browserLocale(browserIsFrench),
  };
}

/** Remembers the choices for next time. */
export function keepSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}

function stored(): { language?: unknown; locale?: unknown } {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const isLanguage = (value: unknown): value is Language => value === 'fr' || value === 'en';

function browserLocale(isFrench: boolean): LocaleCode {
  if (isFrench) return 'fr_FR';
  return navigator.language === 'en-GB' ? 'en_GB' : 'en_US';
}
