import { parts, type Day } from './day';
import { holidaysOfYear, type HolidayRule } from './holidays';
import { weekday, weekdaysBetween } from './weekday';

/** How many days a calendar counts from one day to another, both included; 0 when the end precedes the start. */
export type DayCount = (start: Day, end: Day) => number;

/** Days worked a week, from Monday: 5 (jours ouvrés) or 6 (jours ouvrables). */
export type WeekLength = 5 | 6;

/** Every day of the calendar. */
export const everyDay: DayCount = (start, end) => Math.max(0, end - start + 1);

/** The first days of each week, public holidays included. */
export function weekDays(length: WeekLength): DayCount {
  return (start, end) => weekdaysBetween(start, end, length);
}

/** The first days of each week, public holidays deducted. However long the span, it costs the same. */
export function workedDays(rule: HolidayRule, length: WeekLength): DayCount {
  const offUpTo = holidayCounter(rule, length);
  const days = weekDays(length);
  return (start, end) => (end < start ? 0 : days(start, end) - (offUpTo(end) - offUpTo(start - 1)));
}

/** No spreadsheet knows an earlier day. */
const FIRST_YEAR = 1899;

/** Counts the holidays that would have been worked, from the first year up to a day; years are computed once, as asked for. */
function holidayCounter(rule: HolidayRule, length: WeekLength): (day: Day) => number {
  const yearsOff: (readonly Day[])[] = [];
  const before: number[] = [0];
  const learn = (index: number): void => {
    for (let next = yearsOff.length; next <= index; next += 1) {
      const holidays = holidaysOfYear(FIRST_YEAR + next, rule).map(({ day }) => day);
      const off = [...new Set(holidays)].filter((day) => weekday(day) <= length);
      yearsOff.push(off);
      before.push((before[next] ?? 0) + off.length);
    }
  };
  return (day) => {
    const index = parts(day).year - FIRST_YEAR;
    if (index >= yearsOff.length) learn(index);
    let count = before[index] ?? 0;
    for (const holiday of yearsOff[index] ?? []) if (holiday <= day) count += 1;
    return count;
  };
}
