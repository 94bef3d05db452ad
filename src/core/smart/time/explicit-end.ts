import { day, isCalendarDate, type Day } from '../../calendar/day';
import { endOfMonth } from '../../calendar/month';
import { holdsWord } from '../text/compiled';

const DATE_WORD = /date_(\d{4})(\d{2})(\d{2})/u;

/** The last day of a time expression that gives its year; undefined for the others. */
export function explicitEnd(text: string, months: readonly string[]): Day | undefined {
  const [, y, m, d] = (DATE_WORD.exec(text) ?? []).map(Number);
  if (y !== undefined && m !== undefined && d !== undefined) return dayOf(y, m, d);
  const year = Number(/\b(?:20|19)\d\d\b/u.exec(text)?.[0] ?? fiscalYear(text));
  if (!year) return undefined;
  const month = months.findIndex((names) => holdsWord(text, names)) + 1;
  if (month > 0)
    return dayOf(year, month, Number(/\b([12]?\d|3[01])(?:st|nd|rd|th|er)?\b/u.exec(text)?.[1] ?? 0));
  return endOfMonth(day(year, lastMonth(text), 1));
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year === 0) return undefined;
  return date > 0 && isCalendarDate(year, month, date)
    ? day(year, month, date)
    : endOfMonth(day(year, month, 1));
}

function fiscalYear(text: string): number {
  const short = /\b(?:fy ?'?|[tq][1-4][ /-]?'?)(\d\d)\b/u.exec(text)?.[1];
  return short === undefined ? 0 : 2000 + Number(short);
}

/** The month a quarter or a half ends with; December for a year. */
function lastMonth(text: string): number {
  const quarter = /\b[tq]([1-4])\b/u.exec(text)?.[1] ?? rank(text, 'trimestre|quarter');
  if (quarter !== undefined) return Number(quarter) * 3;
  const half = /\b[sh]([12])\b/u.exec(text)?.[1] ?? rank(text, 'semestre|half');
  return half === undefined ? 12 : Number(half) * 6;
}

const RANKS = [
  '1[a-z]*|premiere?|first',
  '2[a-z]*|deuxieme|seconde?',
  '3[a-z]*|troisieme|third',
  '4[a-z]*|quatrieme|fourth',
];

function rank(text: string, unit: string): number | undefined {
  const found = RANKS.findIndex((words) => holdsWord(text, `(?:${words}) (?:${unit})`));
  return found < 0 ? undefined : found + 1;
}
