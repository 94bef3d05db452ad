import type { Day } from '../../calendar/day';
import { readDate as readTyped } from '../../intake/date';
import { isDate, localDay } from './cell';
import { refuse, type ArgumentKey, type Reader } from './reader';

/** A date cell, a French or English date typed as text, or a date's serial number; the time of day is dropped. */
export function date(argument: ArgumentKey): Reader<Day> {
  return { argument, optional: false, read: (cell) => readDate(cell, argument) };
}

/** The day a cell holds. */
export function readDate(cell: unknown, argument: ArgumentKey): Day {
  const found = dayIn(cell);
  if (found === null) throw refuse('dateExpected', argument, cell);
  return found;
}

/** The day a cell holds, or null. A Date is read in the zone that made it. */
export function dayIn(cell: unknown): Day | null {
  if (isDate(cell)) return dayIn(localDay(cell));
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  const read = readTyped(cell);
  return read.kind === 'date' ? read.day : null;
}
