import { day } from '../core/calendar/day';

/** Turns dates read from cells into serial days, in the zone of the spreadsheet. */
export type ToSerial = (date: Date) => number;

function partsIn(format: Intl.DateTimeFormat, date: Date): Record<string, number> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

/** Days repeat from row to row: each instant is read once. */
export function serialReader(timeZone: string): ToSerial {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const found = known.get(time);
    if (found !== undefined) return found;
    const {
      year = 1900,
      month = 1,
      day: date_ = 1,
      hour = 0,
      minute = 0,
      second = 0,
    } = partsIn(format, date);
    const serial = day(year, month, date_) + (hour * 3600 + minute * 60 + second) / 86_400;
    known.set(time, serial);
    return serial;
  };
}
