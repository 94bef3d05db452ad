import { day, isCalendarDate, type Day } from '../calendar/day';
import { nameKey } from './name-key';
import { readWrittenDate } from './written-date';

/**
 * Why a cell is not taken for a date; keys of the words that say so. `no_such_day`: 31/02/2020, or 12/31/2019,
 * the day being always first. `not_a_day`: a month, a quarter or a year.
 */
export type DateRejection = 'not_a_date' | 'no_such_day' | 'not_a_day';

/** A date that was read. */
export interface ReadDate {
  readonly kind: 'date';
  /** The day; the first of the month where only the month is written. */
  readonly day: Day;
}

/** A cell that was not read as a date. */
export interface RejectedDate {
  readonly kind: 'rejected';
  readonly reason: DateRejection;
}

/** What is known of the column a date comes from. */
export interface DateOptions {
  /** Whether the column holds months, so that `01/2020` or `janv. 2020` will do; false unless given. */
  readonly monthly?: boolean;
}

/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;
/** Earlier years are slips of the keyboard: spreadsheets count days from here. */
const FIRST_YEAR = 1900;
const PERIOD = /^(?:(?:[tqswh]\d{1,2}|\d(?:er|eme|e) trimestre)[- /]?)?(?:19|20)\d\d$/u;

function rejected(reason: DateRejection): RejectedDate {
  return { kind: 'rejected', reason };
}

function readSerial(serial: number): ReadDate | RejectedDate {
  const whole = Math.floor(serial);
  return whole >= 0 && whole <= LAST_DAY ? { kind: 'date', day: whole } : rejected('not_a_date');
}

function readParts(year: number, month: number, date: number): ReadDate | RejectedDate {
  const exists = year >= FIRST_YEAR && isCalendarDate(year, month, date);
  return exists ? { kind: 'date', day: day(year, month, date) } : rejected('no_such_day');
}

function readText(text: string, monthly: boolean): ReadDate | RejectedDate {
  const written = readWrittenDate(text);
  if (written === null) return rejected(PERIOD.test(nameKey(text)) ? 'not_a_day' : 'not_a_date');
  if (written.date === null && !monthly) return rejected('not_a_day');
  return readParts(written.year, written.month, written.date ?? 1);
}

/**
 * Reads the date in a cell: a number is the serial of a spreadsheet, its time dropped; a text is a French or
 * English date, day first, never swapped to month first nor rolled over to the next month.
 */
export function readDate(cell: string | number, options: DateOptions = {}): ReadDate | RejectedDate {
  return typeof cell === 'number' ? readSerial(cell) : readText(cell, options.monthly === true);
}
