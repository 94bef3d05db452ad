import type { Day } from './day';
import { isWeekend, weekdaysBetween } from './weekday';

/** Days not worked beside Saturdays and Sundays. A day given twice counts once. */
export type DaysOff = ReadonlySet<Day>;

/** Working days from one day to another, both included; 0 when the end precedes the start. */
export function workingDays(start: Day, end: Day, daysOff: DaysOff): number {
  let off = 0;
  for (const day of daysOff) if (day >= start && day <= end && !isWeekend(day)) off += 1;
  return weekdaysBetween(start, end) - off;
}

/** Whether people work on a day. */
export function isWorkingDay(day: Day, daysOff: DaysOff): boolean {
  return !isWeekend(day) && !daysOff.has(day);
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(day: Day, daysOff: DaysOff): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, daysOff)) candidate += 1;
  return candidate;
}
