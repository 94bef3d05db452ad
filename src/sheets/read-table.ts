import { PlanError } from '../core/errors';
import type { TableGeometry } from '../core/formula/geometry';
import { readColumnMark } from '../core/plan/compose/notes';
import { table as tableTemplate } from '../core/schema/catalogue';
import type { TableTemplate } from '../core/schema/table';
import { cellValue, type CellValue } from './cell-value';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in which the header is looked for: people may insert some above it. */
const HEAD_ROWS = 12;

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

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Columns keep their mark whatever their header becomes and wherever they are moved. */
function markedHeader(notes: readonly (readonly string[])[], table: string): Header | null {
  const row = notes.findIndex((cells) => cells.some((note) => readColumnMark(note)?.table === table));
  if (row < 0) return null;
  const columns = new Map<string, number>();
  notes[row]?.forEach((note, index) => {
    const mark = readColumnMark(note);
    if (mark?.table === table && !columns.has(mark.column)) columns.set(mark.column, index + 1);
  });
  return { row: row + 1, columns };
}

/** A header whose notes were lost is known by its words. */
function wordedHeader(values: readonly (readonly unknown[])[], template: TableTemplate): Header {
  const row = template.headerRow;
  const words = (values[row - 1] ?? []).map((cell) => String(cell).trim().toLowerCase());
  const columns = template.columns.flatMap(({ key, label }) => {
    const index = words.findIndex(
      (word) => word === label.fr.toLowerCase() || word === label.en.toLowerCase(),
    );
    return index < 0 ? [] : [[key, index + 1] as const];
  });
  return { row, columns: new Map(columns) };
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
  const header = markedHeader(notes, table) ?? wordedHeader(all, template);
  const missing = required.find((column) => !header.columns.has(column));
  if (missing !== undefined) throw new PlanError('columnMissing', { column: missing, tab: sheet.getName() });
  const values = all.slice(header.row);
  const cell = (row: number, column: string): CellValue => {
    const index = header.columns.get(column);
    return index === undefined ? '' : cellValue(values[row]?.[index - 1], toSerial);
  };
  const filled = (...columns: readonly string[]): readonly number[] =>
    values.flatMap((_, row) => (columns.some((column) => cell(row, column) !== '') ? [row] : []));
  const geometry = {
    tab: sheet.getName(),
    firstRow: header.row + 1,
    columns: header.columns,
    cells: new Map<string, never>(),
  };
  return { geometry, all, values, cell, filled };
}
