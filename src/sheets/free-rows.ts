import { table as tableTemplate } from '../core/schema/catalogue';
import type { ReadTable } from './read-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Texts = readonly (readonly string[])[];

/** The rows at the end of a table in which nobody wrote. */
export interface FreeRows {
  /** Index of the first one among the rows of data. */
  readonly first: number;
  /** Those that were prepared: they have an id, and calculate once they are filled. */
  readonly prepared: number;
}

/** An empty checkbox says false. */
const isBlank = (value: unknown): boolean => value === '' || value === false;

/** Columns between the first one of ours and the last: those of people among them tell as well. The id never does. */
function tellingColumns({ columns }: ReadTable['geometry']): readonly number[] {
  const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return between.filter((column) => column !== columns.get('id'));
}

/** Columns of ours in which nothing calculates: a formula there is people's, even when it shows nothing. */
function typedColumns(table: string, { geometry }: ReadTable): readonly number[] {
  const typed = tableTemplate(table).columns.filter(
    ({ key, formula, default: usual }) => key !== 'id' && formula === null && usual === null,
  );
  return typed.flatMap(({ key }) => geometry.columns.get(key) ?? []);
}

/** Row after the last one in which people wrote a formula in a cell that is typed, or a note on the id. */
function afterHidden(typed: readonly number[], formulas: Texts, notes: Texts): number {
  const isHeld = formulas.map(
    (cells, row) => typed.some((column) => cells[column - 1] !== '') || notes[row]?.[0] !== '',
  );
  return isHeld.lastIndexOf(true) + 1;
}

/**
 * Finds them: what people wrote last, in any column, theirs or ours, ends the rows in use. The formulas and the notes
 * of the rows that look free are read.
 */
export function readFreeRows(sheet: Sheet, table: string, read: ReadTable): FreeRows {
  const { geometry, values } = read;
  const telling = tellingColumns(geometry);
  const isInUse = values.map((cells) => telling.some((column) => !isBlank(cells[column - 1] ?? '')));
  const blank = isInUse.lastIndexOf(true) + 1;
  const left = values.length - blank;
  if (left === 0) return { first: blank, prepared: 0 };
  const top = geometry.firstRow + blank;
  const formulas = sheet.getRange(top, 1, left, telling.at(-1) ?? 1).getFormulas();
  const notes = sheet.getRange(top, geometry.columns.get('id') ?? 1, left, 1).getNotes();
  const first = blank + afterHidden(typedColumns(table, read), formulas, notes);
  const ends = values.findIndex((_, row) => row >= first && read.cell(row, 'id') === '');
  return { first, prepared: (ends < 0 ? values.length : ends) - first };
}
