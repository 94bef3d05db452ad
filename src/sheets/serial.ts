import { day } from '../core/calendar/day';

/** Turns dates read from cells into serial days, in the zone of the spreadsheet. */
export type ToSerial = (date: Date) => number;

function partsIn(format: Intl.DateTimeFormat, date: Date): Record<string, number> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

function serialOf(parts: Record<string, number>): number {
  const part = (name: string, missing: number) => parts[name] ?? missing;
  const seconds = (part('hour', 0) * 60 + part('minute', 0)) * 60 + part('second', 0);
  return day(part('year', 1900), part('month', 1), part('day', 1)) + seconds / 86_400;
}

/** Days repeat from row to row: each instant is read once. */
export function serialReader(timeZone: string): ToSerial {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const found = known.get(time);
    if (found !== undefined) return found;
    const serial = serialOf(partsIn(format, date));
    known.set(time, serial);
    return serial;
  };
}
