import { columnRuns } from '../core/layer/column-runs';
import { writtenColumns } from '../core/layer/row-cells';
import { newIds } from '../core/plan/new-ids';
import type { RowContent } from '../core/plan/content';
import { table as tableTemplate } from '../core/schema/catalogue';
import type { FreeRows } from './free-rows';
import type { ReadTable } from './read-table';
import { writeRows, type WrittenSheet } from './write-rows';

/** A table people fill, in which a command adds rows. */
export interface GrowingTable extends WrittenSheet {
  readonly read: ReadTable;
  /** Rows it is added to first. */
  readonly free: FreeRows;
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
export function rowsBeyond({ prepared }: FreeRows, count: number): number {
  return Math.max(0, count - prepared);
}

/** Ids of rows to add: those the prepared ones have, then new ones. */
function idsFor({ table, read, free }: GrowingTable, count: number) {
  const { first, prepared } = free;
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

const givenKeys = (contents: readonly RowContent[]) => [
  ...new Set(contents.flatMap(({ values }) => Object.keys(values))),
];

/**
 * Adds rows under everything people typed: in the prepared rows, which only get what they are given, then under
 * them as whole rows. Reads nothing.
 * @returns where they are, and their ids.
 */
export function appendRows(growing: GrowingTable, contents: readonly RowContent[]): AppendedRows {
  const { first, prepared } = growing.free;
  const ids = idsFor(growing, contents.length);
  const firstRow = growing.read.geometry.firstRow + first;
  const inside = contents.slice(0, prepared);
  if (inside.length > 0) writeRows(growing, firstRow, inside, givenKeys(inside));
  const beyond = contents.slice(prepared).map((content, index) => withId(content, ids[prepared + index]));
  if (beyond.length > 0) extend(growing, firstRow + prepared, beyond);
  return { firstRow, ids };
}

function clearCells({ sheet, read }: GrowingTable, row: number, rows: number, keys: readonly string[]): void {
  if (rows === 0) return;
  for (const { start, keys: run } of columnRuns(read.geometry.columns, keys))
    sheet.getRange(row, start, rows, run.length).clearContent();
}

/** Empties the rows just added, as far as they were written: the cells they were given held nothing before. */
export function clearAppended(growing: GrowingTable, contents: readonly RowContent[]): void {
  const { read, free, table } = growing;
  const row = read.geometry.firstRow + free.first;
  const inside = Math.min(free.prepared, contents.length);
  clearCells(growing, row, inside, givenKeys(contents));
  clearCells(growing, row + inside, contents.length - inside, writtenColumns(table));
}
