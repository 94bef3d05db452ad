import { parts } from '../calendar/day';
import { fiscalYear } from '../calendar/fiscal-year';
import { MONTH_NAMES } from '../calendar/month-names';
import type { Language } from '../schema/words';
import { globalTarget } from './rows/shares';
import type { PlanSettings } from './settings';

type Facts = Pick<PlanSettings, 'language' | 'fiscalStart' | 'lastYear' | 'growth' | 'currency'>;

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';
const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

function grouped(minor: number, separator: string, decimal: string): string {
  const [whole = '', cents = ''] = (minor / 100).toFixed(2).split('.');
  const figures = whole.replaceAll(/\B(?=(\d{3})+$)/gu, separator);
  return cents === '00' ? figures : `${figures}${decimal}${cents}`;
}

/** An amount in minor units as a sentence spells it: « 2 400 000 € », "€2,400,000". */
function spelledAmount(minor: number, currency: string, language: Language): string {
  const symbol = SYMBOLS[currency] ?? currency;
  if (language === 'fr') return `${grouped(minor, NARROW, ',')}${NO_BREAK}${symbol}`;
  const figures = grouped(minor, ',', '.');
  return symbol.length === 1 ? `${symbol}${figures}` : `${figures} ${symbol}`;
}

/** The last day of a month as a sentence spells it: « 31 décembre 2027 », "31 December 2027". */
function spelledDay(serial: number, language: Language): string {
  const { year, month, date } = parts(serial);
  const name = MONTH_NAMES[language].long[month - 1] ?? '';
  return `${date} ${name} ${year}`;
}

function spelledGrowth(growth: number, language: Language): string {
  const percent = String(Number((Math.abs(growth) * 100).toPrecision(6)));
  const sign = growth < 0 ? '\u2212' : '+';
  return language === 'fr' ? `${sign}${percent.replace('.', ',')}${NO_BREAK}%` : `${sign}${percent}%`;
}

/** The main objective as one SMART sentence: from what, to what, by when. */
export function objectiveSentence(facts: Facts): string {
  const { language, currency } = facts;
  const amount = (minor: number) => spelledAmount(minor, currency, language);
  const from = amount(facts.lastYear);
  const to = amount(globalTarget(facts));
  const growth = spelledGrowth(facts.growth, language);
  const end = spelledDay(fiscalYear(facts.fiscalStart).end, language);
  return language === 'fr'
    ? `Porter le CA HT de ${from} à ${to} (${growth}) avant le ${end}`
    : `Grow revenue excl. tax from ${from} to ${to} (${growth}) by ${end}`;
}
