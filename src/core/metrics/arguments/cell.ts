import { day, type Day } from '../../calendar/day';
import { isoDay } from '../../calendar/iso';

/** What Sheets passes for a range: rows of cells. */
export type Grid = readonly (readonly unknown[])[];

/** True for a range; a lone cell comes without its row, and rows without a cell are a blank. */
export function isRange(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((row) => !Array.isArray(row) || row.length > 0);
}

/** A range as rows of cells, a bare list being one row. */
export function toGrid(range: readonly unknown[]): Grid {
  return range.every(isRange) ? range : [range];
}

/** An omitted argument, an empty cell, or a cell of spaces: missing, never 0. */
export function isBlank(cell: unknown): boolean {
  if (Array.isArray(cell)) return cell.every(isBlank);
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A cell in error reaches a custom function as text such as `#N/A`. */
export function isErrorText(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.trimStart().startsWith('#');
}

/** A Date of any realm: the test runtime and Sheets each have their own constructor. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** The day a Date shows on the clock of the place the code runs in. */
export function localDay(cell: Date): Day {
  return day(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
}

/** A cell's content as a message may quote it. */
export function quote(cell: unknown): string | number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '?' : isoDay(localDay(cell));
  return typeof cell === 'string' ? cell.slice(0, 60) : '?';
}
