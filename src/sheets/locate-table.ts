import { PlanError } from '../core/errors';
import type { TableGeometry } from '../core/formula/geometry';
import { readHeader } from './header';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws PlanError naming the first of these columns that a table lacks. */
export function requireColumns({ tab, columns }: TableGeometry, required: Iterable<string>): void {
  const missing = [...required].find((column) => !columns.has(column));
  if (missing !== undefined) throw new PlanError('columnMissing', { column: missing, tab });
}

/** Where the columns of a table stand, for formulas that name them: its header is read, its rows are not. */
export function locateTable(sheet: Sheet, table: string): TableGeometry {
  const { row, columns } = readHeader(sheet, table, Math.max(1, sheet.getLastRow()));
  return { tab: sheet.getName(), firstRow: row + 1, columns, cells: new Map<string, never>() };
}
