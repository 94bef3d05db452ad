import { day, isCalendarDate, parts, type Day } from './day';

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `2026-05-15`: the spelling that travels between programs. */
export function isoDay(serial: Day): string {
  const { year, month, date } = parts(serial);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** `2026-05`: the key of a month. */
export function isoMonth(serial: Day): string {
  return isoDay(serial).slice(0, 7);
}

/** Reads `YYYY-MM-DD`; null when the text is anything else or names a day that does not exist. */
export function readIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  return isCalendarDate(year, month, date) ? day(year, month, date) : null;
}
