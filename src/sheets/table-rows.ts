import { cellValue, type CellValue } from './cell-value';
import type { Header } from './header';
import type { ReadTable } from './read-table';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring rows of a table. */
export interface TableRows {
  /** Row of the sheet the first one stands in, from 1. */
  readonly firstRow: number;
  readonly count: number;
  /** Position of each column, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Value of a column in a row, from 0; '' when the table has no such column. */
  readonly cell: (row: number, column: string) => CellValue;
}

/** Every row of data of a table. */
export function everyRow({ geometry, values, cell }: ReadTable): TableRows {
  return { firstRow: geometry.firstRow, count: values.length, columns: geometry.columns, cell };
}

/** Reads some rows of a table and no other, in one call: what a trigger can afford. */
export function readRows(
  sheet: Sheet,
  { columns }: Header,
  firstRow: number,
  count: number,
  toSerial: ToSerial,
): TableRows {
  const width = Math.max(...columns.values());
  const values: readonly (readonly unknown[])[] = sheet.getRange(firstRow, 1, count, width).getValues();
  const cell = (row: number, column: string): CellValue => {
    const position = columns.get(column);
    return position === undefined ? '' : cellValue(values[row]?.[position - 1], toSerial);
  };
  return { firstRow, count, columns, cell };
}
