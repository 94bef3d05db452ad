import { PlanError } from '../core/errors';
import type { TableGeometry } from '../core/formula/geometry';
import { table as tableTemplate } from '../core/schema/catalogue';
import { cellValue, type CellValue } from './cell-value';
import { HEAD_ROWS, markedHeader, withWords, wordedHeader } from './header';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table read in one go. */
export interface ReadTable {
  readonly geometry: TableGeometry;
  /** Every cell of the tab, head included. */
  readonly all: readonly (readonly unknown[])[];
  /** Rows of data, from the one under the header; `values[r][c]`, 0-based. */
  readonly values: readonly (readonly unknown[])[];
  /** Value of a column in a row; '' when the table has no such column. */
  readonly cell: (row: number, column: string) => CellValue;
  /** Indexes of the rows in which one of these columns is filled. */
  readonly filled: (...columns: readonly string[]) => readonly number[];
}

/**
 * Reads a table: its header by the marks of its columns, its rows in one call.
 * @param required columns it cannot do without.
 * @throws PlanError naming a required column that is missing.
 */
export function readTable(
  sheet: Sheet,
  table: string,
  toSerial: ToSerial,
  required: readonly string[] = [],
): ReadTable {
  const range = sheet.getDataRange();
  const all: readonly (readonly unknown[])[] = range.getValues();
  const width = all[0]?.length ?? 1;
  const notes = sheet.getRange(1, 1, Math.min(HEAD_ROWS, all.length), width).getNotes();
  const template = tableTemplate(table);
  const marked = markedHeader(notes, table);
  const header = marked
    ? withWords(marked, all[marked.row - 1] ?? [], notes[marked.row - 1] ?? [], template)
    : wordedHeader(all, template);
  const missing = required.find((column) => !header.columns.has(column));
  if (missing !== undefined) throw new PlanError('columnMissing', { column: missing, tab: sheet.getName() });
  return tableIn(
    all,
    {
      tab: sheet.getName(),
      firstRow: header.row + 1,
      columns: header.columns,
      cells: new Map<string, never>(),
    },
    toSerial,
  );
}

/** A table among the cells of a tab. @param all every cell, head included. */
export function tableIn(all: ReadTable['all'], geometry: TableGeometry, toSerial: ToSerial): ReadTable {
  const values = all.slice(geometry.firstRow - 1);
  const cell = (row: number, column: string): CellValue => {
    const index = geometry.columns.get(column);
    return index === undefined ? '' : cellValue(values[row]?.[index - 1], toSerial);
  };
  const filled = (...columns: readonly string[]): readonly number[] =>
    values.flatMap((_, row) => (columns.some((column) => cell(row, column) !== '') ? [row] : []));
  return { geometry, all, values, cell, filled };
}
