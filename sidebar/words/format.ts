import type { Language } from '../../src/core/schema/words';

/** Numbers and days as the reader writes them; `values` in currency units, days as `YYYY-MM-DD`. */
export interface Formats {
  readonly money: (amount: number, currency: string) => string;
  /** A whole number of units, without sign of currency: for columns. */
  readonly whole: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (iso: string) => string;
  /** `1 January`: a day whose year is said elsewhere. */
  readonly dayOfYear: (iso: string) => string;
  readonly month: (index: number) => string;
  readonly time: (moment: Date) => string;
  readonly currencyName: (code: string) => string;
  readonly isOne: (count: number) => boolean;
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const plural = new Intl.PluralRules(locale);
  const day = dayFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return {
    money: (amount, currency) => moneyText(locale, amount, currency),
    whole: (amount) => signed(new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(amount)),
    percent: (share) => percentText(locale, share),
    day,
    dayOfYear: dayFormat(language, { day: 'numeric', month: 'long' }),
    month: (index) => dayFormat(language, { month: 'long' })(`2000-${String(index + 1).padStart(2, '0')}-01`),
    time: (moment) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment),
    currencyName: (code) => names.of(code) ?? code,
    isOne: (count) => plural.select(count) === 'one',
  };
}

/** Cents are shown when there are some; a currency Intl does not know keeps its code. */
function moneyText(locale: string, amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (!/^[A-Z]{3}$/u.test(currency)) return signed(new Intl.NumberFormat(locale, options).format(amount));
  return signed(new Intl.NumberFormat(locale, { ...options, style: 'currency', currency }).format(amount));
}

/** Browsers disagree on the space before the French sign. */
function percentText(locale: string, share: number): string {
  const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  return signed(text.replace(/\s%/u, '\u00a0%'));
}

/** A true minus sign, and none before 0. */
const signed = (text: string): string => (text === '-0' ? '0' : text.replace(/^-/u, '\u2212'));

/** Days carry no time zone: they are read and written at midnight UTC. French says « 1er », which Intl does not. */
function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  return (iso) => {
    const text = format.format(new Date(`${iso}T00:00:00Z`));
    return language === 'fr' ? text.replace(/^1 /u, '1er ') : text;
  };
}
