import type { Locale } from './index';

const SEPARATORS = { fr: { thousand: '\u202F', decimal: ',' }, en: { thousand: ',', decimal: '.' } } as const;
/** Checkboxes, as a French sheet shows them. */
const BOOLEANS: Readonly<Record<string, string>> = { TRUE: 'VRAI', FALSE: 'FAUX' };
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A value as the reader writes it: numbers with their separators, ISO dates in their usual order, TRUE as VRAI. */
export function formatValue(locale: Locale, value: string | number): string {
  if (typeof value === 'number') return formatNumber(locale, value);
  return locale === 'fr' ? (BOOLEANS[value] ?? value.replace(ISO_DAY, '$3/$2/$1')) : value;
}

/** Four digits stay together, so that a year is never cut. */
function formatNumber(locale: Locale, value: number): string {
  const text = String(Number(value.toPrecision(12)));
  if (!Number.isFinite(value) || text.includes('e')) return text;
  const { thousand, decimal } = SEPARATORS[locale];
  const [whole = '', fraction] = text.replace('-', '\u2212').split('.');
  const grouped = /\d{5}/u.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/gu, thousand) : whole;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
