import type { Day } from './day';
import { addMonths, monthSequence, monthStart, monthsBetween } from './month';

/** A span of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The twelve months that begin on the first of a month. */
export function fiscalYear(start: Day): Period {
  return { start: monthStart(start), end: addMonths(monthStart(start), 12) - 1 };
}

/** First days of the twelve months of a fiscal year. */
export function fiscalMonths(start: Day): readonly Day[] {
  return monthSequence(start, 12);
}

/** Months of a fiscal year that have begun by a day; its first one while none has, so that people see what comes. */
export function monthsBegun(start: Day, ref: Day): readonly Day[] {
  const months = fiscalMonths(start);
  const begun = months.filter((month) => month <= ref);
  return begun.length > 0 ? begun : months.slice(0, 1);
}

/** Rank 1–12 of the month of a day in the fiscal year; null when the day is outside it. */
export function fiscalMonthRank(fiscalStart: Day, serial: Day): number | null {
  const rank = monthsBetween(fiscalStart, serial) + 1;
  return rank >= 1 && rank <= 12 ? rank : null;
}
