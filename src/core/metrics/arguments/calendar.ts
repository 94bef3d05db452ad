import type { Day } from '../../calendar/day';
import { everyDay, weekDays, workedDays, type DayCount, type WeekLength } from '../../calendar/day-counts';
import type { HolidayZone } from '../../calendar/holidays';
import { workingDays, type DaysOff } from '../../calendar/working-days';
import { isBlank, isRange, toGrid } from './cell';
import { dayIn, readDate } from './date';
import { accepted, findOption } from './option';
import { refuse, refuseErrorText, type Reader } from './reader';

const CALENDARS = {
  days: 'jours / days',
  weekdays: 'semaine / weekdays',
  sixDays: 'lundi-samedi / Mon-Sat',
  france: 'FR',
  franceSixDays: 'FR ouvrables / FR Mon-Sat',
  franceSolidarity: 'FR solidarité / FR solidarity',
  alsaceMoselle: 'FR-AM',
  alsaceMoselleSixDays: 'FR-AM ouvrables / FR-AM Mon-Sat',
  alsaceMoselleSolidarity: 'FR-AM solidarité / FR-AM solidarity',
} as const;

const french = (zone: HolidayZone, length: WeekLength = 5, whitMondayWorked = false): DayCount =>
  workedDays({ zone, whitMondayWorked }, length);

/** The day counts an option names. Solidarity is the Whit Monday worked for it. */
export const DAY_COUNTS: Readonly<Record<keyof typeof CALENDARS, DayCount>> = {
  days: everyDay,
  weekdays: weekDays(5),
  sixDays: weekDays(6),
  france: french('metropole'),
  franceSixDays: french('metropole', 6),
  franceSolidarity: french('metropole', 5, true),
  alsaceMoselle: french('alsace_moselle'),
  alsaceMoselleSixDays: french('alsace_moselle', 6),
  alsaceMoselleSolidarity: french('alsace_moselle', 5, true),
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
  return new Set(
    cells.filter((cell) => !isBlank(cell)).map((cell): Day => readDate(cell, 'argument_calendar')),
  );
}

const without =
  (daysOff: DaysOff): DayCount =>
  (start, end) =>
    workingDays(start, end, daysOff);
