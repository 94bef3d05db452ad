import { day, type Day } from '../../calendar/day';
import { readIsoDay } from '../../calendar/iso';
import { isDate } from './cell';
import { refuse, type ArgumentKey, type Reader } from './reader';

/** 31 December 9999, the last day a spreadsheet knows. */
const LAST_DAY = 2_958_465;

/** A date cell, a date typed as text, or a date's serial number; the time of day is dropped. */
export function date(argument: ArgumentKey): Reader<Day> {
  return { argument, optional: false, read: (cell) => readDate(cell, argument) };
}

/** The day a cell holds. */
export function readDate(cell: unknown, argument: ArgumentKey): Day {
  const found = dayIn(cell);
  if (found === null || !(found >= 1 && found <= LAST_DAY)) throw refuse('dateExpected', argument, cell);
  return found;
}

/** The day a cell holds, or null. A Date is read in the zone that made it. */
export function dayIn(cell: unknown): Day | null {
  if (isDate(cell)) return day(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
  if (typeof cell === 'number') return Math.floor(cell);
  return typeof cell === 'string' ? readIsoDay(cell.trim()) : null;
}
