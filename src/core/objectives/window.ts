import type { Day } from '../calendar/day';
import { fiscalYear, type Period } from '../calendar/fiscal-year';
import { addMonths } from '../calendar/month';

/** Keys of list `period`, and the year to date. Quarters and months are counted from the start of the plan. */
export const WINDOW_KEYS = [
  'year',
  'to_date',
  ...(['q1', 'q2', 'q3', 'q4'] as const),
  ...(['m01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12'] as const),
] as const;

/** What figures cover: the whole year of the plan, the part of it that is over, a quarter or a month. */
export type WindowKey = (typeof WINDOW_KEYS)[number];

function months(start: Day, first: number, count: number): Period {
  const begin = addMonths(start, first);
  return { start: begin, end: addMonths(begin, count) - 1 };
}

/** The days of a window; before the year begins, the year to date is its first day. */
export function windowOf(key: WindowKey, fiscalStart: Day, ref: Day): Period {
  const year = fiscalYear(fiscalStart);
  if (key === 'year') return year;
  if (key === 'to_date') return { start: year.start, end: Math.min(Math.max(ref, year.start), year.end) };
  const rank = Number(key.slice(1));
  return key.startsWith('q') ? months(year.start, (rank - 1) * 3, 3) : months(year.start, rank - 1, 1);
}
