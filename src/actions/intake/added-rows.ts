import type { RowContent } from '../../core/plan/content';
import type { Geometry } from '../../core/formula/geometry';
import { appendRows, clearAppended, type GrowingTable } from '../../sheets/append-rows';
import { readFreeRows, type FreeRows } from '../../sheets/free-rows';
import { tableIn, type ReadTable } from '../../sheets/read-table';
import type { ToSerial } from '../../sheets/serial';
import { tabOf, type OpenPlan } from '../plan-tabs';

/** Rows to be added to the actuals, and where. */
export interface AddedRows {
  readonly table: GrowingTable;
  readonly contents: readonly RowContent[];
  /** Rows the sheet lacks for them. */
  readonly missing: number;
}

/** Rows left free under those added: people go on typing there, and what spans the table still ends in one. */
const SPARE = 50;

/** The last row of the sheet, free, goes down when rows are inserted above it: it is not one of those filled. */
function freeAbove({ first, prepared }: FreeRows, firstRow: number, lastRow: number): FreeRows {
  const isLastPrepared = prepared > 0 && firstRow + first + prepared > lastRow;
  return isLastPrepared ? { first, prepared: prepared - 1 } : { first, prepared };
}

/** Finds the place of new rows, under everything typed. Reads what stands in the rows that look free. */
export function addedRows(
  plan: OpenPlan,
  geometry: Geometry,
  read: ReadTable,
  contents: readonly RowContent[],
): AddedRows {
  const { sheet } = tabOf(plan, 'actuals');
  const found = readFreeRows(sheet, 'actuals', read);
  const lastRow = sheet.getMaxRows();
  const { currency } = plan.mark;
  const { firstRow } = read.geometry;
  const missing = Math.max(0, firstRow + found.first + contents.length - 1 - lastRow);
  const free = missing > 0 ? freeAbove(found, firstRow, lastRow) : found;
  return { table: { sheet, table: 'actuals', geometry, currency, read, free, lastRow }, contents, missing };
}

/** The table as it will be read once the rows are added. */
export function grownTable({ table, contents }: AddedRows, toSerial: ToSerial): ReadTable {
  const { read, free } = table;
  const { columns, firstRow } = read.geometry;
  const width = Math.max(...columns.values(), read.all[0]?.length ?? 0);
  const keys = [...columns];
  const come = contents.map(({ values }) => {
    const cells: unknown[] = Array.from({ length: width }, () => '');
    for (const [key, column] of keys) cells[column - 1] = values[key] ?? '';
    return cells;
  });
  const start = firstRow - 1 + free.first;
  const all = [...read.all.slice(0, start), ...come, ...read.all.slice(start + contents.length)];
  return tableIn(all, read.geometry, toSerial);
}

/** Rows inserted for others to be written. */
export interface Room {
  readonly inserted: number;
}

/** Inserts them above the last free row, so that names and colours that span the table grow with it. */
export function makeRoom({ table: { sheet, free, read, lastRow }, missing }: AddedRows): Room {
  const hasFreeRow = read.geometry.firstRow + free.first <= lastRow;
  if (missing === 0 || !hasFreeRow) return { inserted: 0 };
  sheet.insertRowsBefore(lastRow, missing + SPARE);
  return { inserted: missing + SPARE };
}

/** Writes the rows where there is room for them. @returns row of the sheet of the first one. */
export function writeAdded({ table, contents }: AddedRows, { inserted }: Room): number {
  return appendRows({ ...table, lastRow: table.lastRow + inserted }, contents).firstRow;
}

/** Empties them, for the cells they were given held nothing before, and closes the room made. */
export function takeBackAdded({ table, contents }: AddedRows, { inserted }: Room): void {
  clearAppended(table, contents);
  if (inserted > 0) table.sheet.deleteRows(table.lastRow, inserted);
  SpreadsheetApp.flush();
}
