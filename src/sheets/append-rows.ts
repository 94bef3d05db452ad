import { columnRuns } from '../core/layer/column-runs';
import { writtenColumns } from '../core/layer/row-cells';
import { newIds } from '../core/plan/new-ids';
import type { RowContent } from '../core/plan/content';
import { table as tableTemplate } from '../core/schema/catalogue';
import { freeRows } from './free-rows';
import type { ReadTable } from './read-table';
import { writeRows, type WrittenSheet } from './write-rows';

/** A table people fill, in which a command adds rows. */
export interface GrowingTable extends WrittenSheet {
  readonly read: ReadTable;
  /** Last row of the sheet, filled or not. */
  readonly lastRow: number;
}

/** Rows that the prepared ones cannot hold: formulas will be written for them. */
export function rowsBeyond(table: string, read: ReadTable, count: number): number {
  return Math.max(0, count - freeRows(table, read).prepared);
}

function withIds({ table, read }: GrowingTable, contents: readonly RowContent[]): readonly RowContent[] {
  const held = read.filled('id').map((row) => String(read.cell(row, 'id')));
  const ids = newIds(tableTemplate(table).idPrefix ?? '', held, contents.length);
  return contents.map((content, index) => ({
    ...content,
    values: { ...content.values, id: ids[index] ?? '' },
  }));
}

/** Gives new rows what the row above has: looks, dropdowns, and the formulas of the machine's own columns. */
function copyRowAbove({ sheet, read }: GrowingTable, firstRow: number, count: number): void {
  const { columns } = read.geometry;
  for (const { start, keys } of columnRuns(columns, [...columns.keys()])) {
    const above = sheet.getRange(firstRow - 1, start, 1, keys.length);
    above.copyTo(sheet.getRange(firstRow, start, count, keys.length));
  }
}

function extend(growing: GrowingTable, firstRow: number, contents: readonly RowContent[]): void {
  const { sheet, table, lastRow, read } = growing;
  const missing = firstRow + contents.length - 1 - lastRow;
  if (missing > 0) sheet.insertRowsAfter(lastRow, missing);
  if (firstRow > read.geometry.firstRow) copyRowAbove(growing, firstRow, contents.length);
  writeRows(growing, firstRow, withIds(growing, contents), writtenColumns(table));
}

/**
 * Adds rows under everything people typed: in the prepared rows, which only get what they are given, then under
 * them as whole rows. Reads nothing.
 * @returns row of the sheet of the first one.
 */
export function appendRows(growing: GrowingTable, contents: readonly RowContent[]): number {
  const { first, prepared } = freeRows(growing.table, growing.read);
  const firstRow = growing.read.geometry.firstRow + first;
  const inside = contents.slice(0, prepared);
  const given = new Set(inside.flatMap(({ values }) => Object.keys(values)));
  if (inside.length > 0) writeRows(growing, firstRow, inside, [...given]);
  if (contents.length > prepared) extend(growing, firstRow + prepared, contents.slice(prepared));
  return firstRow;
}
