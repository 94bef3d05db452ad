import type { Day } from './day';

/** Day 0, 1899-12-30, was a Saturday. */
const DAY_ZERO_WEEKDAY = 6;

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(serial: Day): number {
  return ((((serial + DAY_ZERO_WEEKDAY - 1) % 7) + 7) % 7) + 1;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(serial: Day): boolean {
  return weekday(serial) > 5;
}

/** The first `length` days of each week up to and including a day, counted from a Monday long ago. */
function weekdaysUpTo(serial: Day, length: number): number {
  const sinceMonday = serial - 1;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * length + Math.min(sinceMonday - weeks * 7, length);
}

/** Mondays to Fridays, or the first `length` days of each week, both ends included; 0 when the end precedes the start. */
export function weekdaysBetween(start: Day, end: Day, length = 5): number {
  return end < start ? 0 : weekdaysUpTo(end, length) - weekdaysUpTo(start - 1, length);
}
