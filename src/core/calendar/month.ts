import { day, parts, type Day } from './day';

/** First day of the month that holds a day. */
export function monthStart(serial: Day): Day {
  const { year, month } = parts(serial);
  return day(year, month, 1);
}

/** Last day of the month `months` away, as `EOMONTH`: 0 is the month of the day itself. */
export function endOfMonth(serial: Day, months = 0): Day {
  const { year, month } = parts(serial);
  return day(year, month + months + 1, 1) - 1;
}

/** The same date `months` away, as `EDATE`: 31 January plus one month is the last day of February. */
export function addMonths(serial: Day, months: number): Day {
  const { year, month, date } = parts(serial);
  return Math.min(day(year, month + months, date), endOfMonth(serial, months));
}

/** Whole months from the month of one day to the month of another; negative when the other is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const a = parts(from);
  const b = parts(to);
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** First days of `count` months in a row, from the month of a day. */
export function monthSequence(from: Day, count: number): readonly Day[] {
  const { year, month } = parts(from);
  return Array.from({ length: count }, (_, index) => day(year, month + index, 1));
}
