import type { Zone } from './engine';
import { ServiceError } from './errors';
import { unquoteSheetName } from './sheet-names';

/** A rectangle of cells and, where the text named one, the sheet. */
export interface ParsedReference {
  readonly sheetName: string | null;
  /** Rows and columns from 0; what the text leaves open is absent. */
  readonly top: number | undefined;
  readonly left: number | undefined;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/u;
const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/iu;
const PREFIX = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/u;

/**
 * Reads `B2:D5`, `$C$3`, `5:7`, `D:F`, `A2:A`, `Sheet!A1`, `'L''été'!A1`, `R1C1:R2C2`, corners in any order.
 * @returns null for a text that is no reference, such as the name of a range
 */
export function parseReference(text: string): ParsedReference | null {
  const [, quoted = null, after] = PREFIX.exec(text.trim()) ?? [];
  const sheetName = quoted === null ? null : unquoteSheetName(quoted);
  const corners = parseCorners(after ?? text.trim());
  return corners && { sheetName, ...corners };
}

/** The rectangle of a reference on a grid of that size. */
export function zoneOnGrid(reference: ParsedReference, rows: number, columns: number): Zone {
  const { top = 0, left = 0, bottom = rows - 1, right = columns - 1 } = reference;
  if (bottom >= rows || right >= columns) throw new ServiceError('Range not found');
  return { top, left, bottom, right };
}

/** The A1 text of a rectangle: `B2` or `B2:D5`. */
export function toA1({ top, left, bottom, right }: Zone): string {
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

/** The same with dollar signs: `$B$2:$D$5`. */
export function toFixedA1(zone: Zone): string {
  return toA1(zone).replaceAll(/[A-Z]+|\d+/gu, (part) => `$${part}`);
}

/** The letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCodePoint(65 + (column % 26));
}

type Corners = Omit<ParsedReference, 'sheetName'>;

function parseCorners(text: string): Corners | null {
  const r1c1 = R1C1.exec(text);
  if (r1c1) return r1c1Corners(r1c1);
  const [first = '', second, ...rest] = text.split(':');
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (!start || !end || rest.length > 0) return null;
  const isSingleCell = start.row !== undefined && start.column !== undefined;
  return second === undefined && !isSingleCell ? null : orderCorners(start, end);
}

function r1c1Corners([, row, column, row2 = row, column2 = column]: RegExpExecArray): Corners {
  return orderCorners(numberedCorner(row, column), numberedCorner(row2, column2));
}

function numberedCorner(row: string | undefined, column: string | undefined): Corner {
  return { row: Number(row) - 1, column: Number(column) - 1 };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  return { row, column: letters === undefined ? undefined : columnIndex(letters) };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return index - 1;
}

/** An open end stays open: `A2:A` goes from the second row to the last one. */
function orderCorners(start: Corner, end: Corner): Corners {
  const [top, bottom] = orderEnds(start.row, end.row);
  const [left, right] = orderEnds(start.column, end.column);
  return { top, bottom, left, right };
}

function orderEnds(
  first: number | undefined,
  second: number | undefined,
): [number | undefined, number | undefined] {
  if (first !== undefined && second !== undefined) return [Math.min(first, second), Math.max(first, second)];
  return [first ?? second, undefined];
}
