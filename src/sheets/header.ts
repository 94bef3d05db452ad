import { readColumnMark } from '../core/plan/compose/notes';
import { table as tableTemplate } from '../core/schema/catalogue';
import type { TableTemplate } from '../core/schema/table';

/** Rows in which the header is looked for: people may insert some above it. */
export const HEAD_ROWS = 12;

/** Where the header of a table stands, and its columns; both from 1. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Columns keep their mark whatever their header becomes and wherever they are moved. */
export function markedHeader(notes: readonly (readonly string[])[], table: string): Header | null {
  const row = notes.findIndex((cells) => cells.some((note) => readColumnMark(note)?.table === table));
  if (row < 0) return null;
  const columns = new Map<string, number>();
  notes[row]?.forEach((note, index) => {
    const mark = readColumnMark(note);
    if (mark?.table === table && !columns.has(mark.column)) columns.set(mark.column, index + 1);
  });
  return { row: row + 1, columns };
}

/** Columns that lost their mark are known by their words, where no mark says otherwise. */
export function withWords(
  { row, columns }: Header,
  words: readonly unknown[],
  notes: readonly string[],
  template: TableTemplate,
): Header {
  const unmarked = words.map((word, index) => (readColumnMark(notes[index] ?? '') === null ? word : ''));
  const lost = columnsWorded(unmarked, template).filter(([key]) => !columns.has(key));
  return { row, columns: new Map([...columns, ...lost]) };
}

function columnsWorded(
  cells: readonly unknown[],
  template: TableTemplate,
): readonly (readonly [string, number])[] {
  const words = cells.map((cell) => String(cell).trim().toLowerCase());
  return template.columns.flatMap(({ key, label }) => {
    const index = words.findIndex(
      (word) => word === label.fr.toLowerCase() || word === label.en.toLowerCase(),
    );
    return index < 0 ? [] : [[key, index + 1] as const];
  });
}

/** A header whose notes were lost is known by its words. */
export function wordedHeader(values: readonly (readonly unknown[])[], template: TableTemplate): Header {
  const row = template.headerRow;
  return { row, columns: new Map(columnsWorded(values[row - 1] ?? [], template)) };
}

/**
 * Finds the header of a table in the first rows of its sheet: the notes in one call, and the words too where
 * the notes were lost.
 * @param lastRow a row of data, or any row under the header.
 */
export function readHeader(sheet: GoogleAppsScript.Spreadsheet.Sheet, key: string, lastRow: number): Header {
  const head = sheet.getRange(1, 1, Math.min(HEAD_ROWS, lastRow), sheet.getLastColumn());
  return markedHeader(head.getNotes(), key) ?? wordedHeader(head.getValues(), tableTemplate(key));
}
