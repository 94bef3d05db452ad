import { parts, type Day } from '../../calendar/day';
import { holidaysOfYears, type HolidayZone } from '../../calendar/holidays';
import { weekdaysBetween } from '../../calendar/weekday';
import { workingDays, type DaysOff } from '../../calendar/working-days';
import { isBlank, isRange, toGrid } from './cell';
import { dayIn, readDate } from './date';
import { accepted, findOption } from './option';
import { refuse, refuseErrorText, type Reader } from './reader';

/** How many days a calendar counts from one day to another, both included. */
export type DayCount = (start: Day, end: Day) => number;

const CALENDARS = {
  days: 'jours / days',
  weekdays: 'semaine / weekdays',
  france: 'FR',
  alsaceMoselle: 'FR-AM',
} as const;

/** The day counts an option names. */
export const DAY_COUNTS: Readonly<Record<keyof typeof CALENDARS, DayCount>> = {
  days: (start, end) => Math.max(0, end - start + 1),
  weekdays: weekdaysBetween,
  france: frenchDays('metropole'),
  alsaceMoselle: frenchDays('alsace_moselle'),
};

/** A calendar by name, or a range of holidays taken off Mondays to Fridays. */
export const calendarReader: Reader<DayCount> = {
  argument: 'argument_calendar',
  optional: false,
  takesWhole: (range) => range.flat().every((cell) => findOption(CALENDARS, cell) === undefined),
  read: (cell) => {
    const named = findOption(CALENDARS, cell);
    if (named !== undefined) return DAY_COUNTS[named];
    if (isRange(cell)) return without(readHolidays(toGrid(cell).flat()));
    if (dayIn(cell) !== null) return without(readHolidays([cell]));
    throw refuse('unknownOption', 'argument_calendar', cell, { accepted: accepted(CALENDARS) });
  },
};

function readHolidays(cells: readonly unknown[]): DaysOff {
  for (const cell of cells) refuseErrorText('argument_calendar', cell);
  return new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => readDate(cell, 'argument_calendar')));
}

const without =
  (daysOff: DaysOff): DayCount =>
  (start, end) =>
    workingDays(start, end, daysOff);

/** Working days of a zone; the holidays of a span of years are computed once. */
function frenchDays(zone: HolidayZone): DayCount {
  const known = new Map<string, DaysOff>();
  return (start, end) => {
    const [first, last] = [parts(start).year, parts(end).year];
    const span = `${first}-${last}`;
    const daysOff = known.get(span) ?? holidaySet(first, last, zone);
    known.set(span, daysOff);
    return workingDays(start, end, daysOff);
  };
}

function holidaySet(first: number, last: number, zone: HolidayZone): DaysOff {
  return new Set(holidaysOfYears(first, last, { zone, whitMondayWorked: false }).map(({ day }) => day));
}
