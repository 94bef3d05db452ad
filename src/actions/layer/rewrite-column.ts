import type { Geometry } from '../../core/formula/geometry';
import type { RowContent } from '../../core/plan/content';
import type { ReadTable } from '../../sheets/read-table';
import { rewriteRows } from '../../sheets/write-rows';
import { tabOf, type OpenPlan } from '../plan-tabs';

/** A column of a table that a refresh writes; the table is null when the plan does not hold it. */
export interface RefreshedColumn {
  readonly table: string;
  readonly column: string;
  readonly read: ReadTable | null;
}

/** Writes the rows of a column that change, and no other: null keeps what a row holds. */
export function rewriteColumn(
  plan: OpenPlan,
  known: Geometry,
  { table, column, read }: RefreshedColumn,
  cells: readonly (RowContent | null)[],
): void {
  if (!read) return;
  const tables = new Map([...known.tables, [table, read.geometry] as const]);
  const { sheet } = tabOf(plan, table);
  const written = { sheet, table, geometry: { ...known, tables }, currency: plan.mark.currency };
  rewriteRows(written, read.geometry.firstRow, cells, [column]);
}
