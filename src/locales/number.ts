import type { Locale } from './index';

const SEPARATORS = { fr: { thousand: '\u202F', decimal: ',' }, en: { thousand: ',', decimal: '.' } } as const;

/** A number as the reader writes it; four digits stay together, so that a year is never cut. */
export function formatNumber(locale: Locale, value: number): string {
  const text = String(Number(value.toPrecision(12)));
  if (!Number.isFinite(value) || text.includes('e')) return text;
  const { thousand, decimal } = SEPARATORS[locale];
  const [whole = '', fraction] = text.replace('-', '\u2212').split('.');
  const grouped = /\d{5}/u.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/gu, thousand) : whole;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
