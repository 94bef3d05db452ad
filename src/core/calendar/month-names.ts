import type { Language } from '../schema/words';
import { parts, type Day } from './day';

/** Names of the twelve months, from January; short ones as calendars abbreviate them. */
export const MONTH_NAMES: Readonly<Record<Language, Readonly<Record<'long' | 'short', readonly string[]>>>> =
  {
    fr: {
      long: [
        'janvier',
        'février',
        'mars',
        'avril',
        'mai',
        'juin',
        'juillet',
        'août',
        'septembre',
        'octobre',
        'novembre',
        'décembre',
      ],
      short: [
        'janv.',
        'févr.',
        'mars',
        'avr.',
        'mai',
        'juin',
        'juil.',
        'août',
        'sept.',
        'oct.',
        'nov.',
        'déc.',
      ],
    },
    en: {
      long: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ],
      short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
  };

/** `mai 2026`, `May 2026`, or with the short name. */
export function monthLabel(serial: Day, language: Language, width: 'long' | 'short' = 'long'): string {
  const { year, month } = parts(serial);
  return `${MONTH_NAMES[language][width][month - 1] ?? ''} ${year}`;
}

/** A day in words: `1er janvier 2027`, `1 January 2027`. */
export function dayLabel(serial: Day, language: Language): string {
  const { date } = parts(serial);
  const ordinal = language === 'fr' && date === 1 ? '1er' : String(date);
  return `${ordinal} ${monthLabel(serial, language)}`;
}
