import { columnRuns } from '../core/layer/column-runs';
import { writtenColumns } from '../core/layer/row-cells';
import { newIds } from '../core/plan/new-ids';
import type { RowContent } from '../core/plan/content';
import { table as tableTemplate } from '../core/schema/catalogue';
import { freeRows, type FreeRows } from './free-rows';
import type { ReadTable } from './read-table';
import { writeRows, type WrittenSheet } from './write-rows';

/** A table people fill, in which a command adds rows. */
export interface GrowingTable extends WrittenSheet {
  readonly read: ReadTable;
  /** Last row of the sheet, filled or not. */
  readonly lastRow: number;
}

/** Rows just added. */
export interface AppendedRows {
  /** Row of the sheet of the first one. */
  readonly firstRow: number;
  readonly ids: readonly string[];
}

/** Rows that the prepared ones cannot hold: formulas will be written for them. */
export function rowsBeyond(table: string, read: ReadTable, count: number): number {
  return Math.max(0, count - freeRows(table, read).prepared);
}

/** Ids of rows to add: those the prepared ones have, then new ones. */
function idsFor({ table, read }: GrowingTable, { first, prepared }: FreeRows, count: number) {
  const held = read.filled('id').map((row) => String(read.cell(row, 'id')));
  const inside = Array.from({ length: Math.min(prepared, count) }, (_, index) =>
    String(read.cell(first + index, 'id')),
  );
  return [...inside, ...newIds(tableTemplate(table).idPrefix ?? '', held, count - inside.length)];
}

function withId(content: RowContent, id: string | undefined): RowContent {
  return { ...content, values: { ...content.values, id: id ?? '' } };
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
  writeRows(growing, firstRow, contents, writtenColumns(table));
}

/**
 * Adds rows under everything people typed: in the prepared rows, which only get what they are given, then under
 * them as whole rows. Reads nothing.
 * @returns where they are, and their ids.
 */
export function appendRows(growing: GrowingTable, contents: readonly RowContent[]): AppendedRows {
  const free = freeRows(growing.table, growing.read);
  const { first, prepared } = free;
  const ids = idsFor(growing, free, contents.length);
  const firstRow = growing.read.geometry.firstRow + first;
  const inside = contents.slice(0, prepared);
  const given = new Set(inside.flatMap(({ values }) => Object.keys(values)));
  if (inside.length > 0) writeRows(growing, firstRow, inside, [...given]);
  const beyond = contents.slice(prepared).map((content, index) => withId(content, ids[prepared + index]));
  if (beyond.length > 0) extend(growing, firstRow + prepared, beyond);
  return { firstRow, ids };
}
