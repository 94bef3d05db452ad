import type { RowContent } from '../../core/plan/content';
import type { Geometry } from '../../core/formula/geometry';
import { appendRows, clearAppended, type GrowingTable } from '../../sheets/append-rows';
import { readFreeRows } from '../../sheets/free-rows';
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

/** Finds the place of new rows, under everything typed. Reads what stands in the rows that look free. */
export function addedRows(
  plan: OpenPlan,
  geometry: Geometry,
  read: ReadTable,
  contents: readonly RowContent[],
): AddedRows {
  const { sheet } = tabOf(plan, 'actuals');
  const free = readFreeRows(sheet, 'actuals', read);
  const lastRow = sheet.getMaxRows();
  const { currency } = plan.mark;
  const table = { sheet, table: 'actuals', geometry, currency, read, free, lastRow };
  const end = read.geometry.firstRow + free.first + contents.length - 1;
  return { table, contents, missing: Math.max(0, end - lastRow) };
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

/** Rows go in above the last free one, so that names and colours that span the table grow with it. */
function makeRoom({ table: { sheet, free, read, lastRow }, missing }: AddedRows): number {
  const hasFreeRow = read.geometry.firstRow + free.first <= lastRow;
  if (missing === 0 || !hasFreeRow) return lastRow;
  sheet.insertRowsBefore(lastRow, missing + SPARE);
  return lastRow + missing + SPARE;
}

/** Writes them, whole or not at all. @returns row of the sheet of the first one. */
export function writeAdded(added: AddedRows): number {
  const table = { ...added.table, lastRow: makeRoom(added) };
  return appendRows(table, added.contents).firstRow;
}

/** Empties them: the cells they were given held nothing before. */
export function takeBackAdded({ table, contents }: AddedRows): void {
  clearAppended(table, contents);
  SpreadsheetApp.flush();
}
