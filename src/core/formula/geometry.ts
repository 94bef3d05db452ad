import type { Language } from '../schema/words';

/** Where a tab's columns and single cells stand. Rows and columns are 1-based, as in Sheets. */
export interface TableGeometry {
  readonly tab: string;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Named single cells: fields, status cells. */
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** Rows of the block of one list in the lists tab; `rows` gives that of each key. */
export interface ListGeometry {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: ReadonlyMap<string, number>;
}

/** Where everything a formula may name stands. Tables the plan does not hold are absent. */
export interface Geometry {
  readonly language: Language;
  readonly tables: ReadonlyMap<string, TableGeometry>;
  readonly lists: ReadonlyMap<string, ListGeometry>;
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetter(Math.floor((column - 1) / 26)) + letter : letter;
}

/** AA → 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A tab name as formulas spell it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `$B$12` */
export function absolute(row: number, column: number): string {
  return `$${columnLetter(column)}$${row}`;
}

/** `B4:D9`, for the service's own calls. */
export function a1(row: number, column: number, rows = 1, columns = 1): string {
  const start = `${columnLetter(column)}${row}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnLetter(column + columns - 1)}${row + rows - 1}`;
}
