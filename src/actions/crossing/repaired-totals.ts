import type { RepairedTotal } from '../../core/crossing/crossing-result';
import { fromMinor } from '../../core/money';
import { valueRow } from '../../core/plan/content';
import { sorted } from '../../core/sorted';
import { appendRows, clearAppended } from '../../sheets/append-rows';
import type { ReadTable } from '../../sheets/read-table';
import type { LayerTabs } from '../layer/read-tabs';
import { tabOf } from '../plan-tabs';
import type { Refreshing } from '../refresh';
import { memberTotals, type MemberTotals } from '../upkeep/member-totals';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Totals to write where people chose to put them right. */
export interface TotalsWriting {
  readonly sheet: Sheet;
  readonly column: number;
  readonly cells: readonly { readonly row: number; readonly after: number; readonly before: number }[];
  /** Totals of nobody that are added; null for none. */
  readonly added: MemberTotals | null;
}

const numberAt = (totals: ReadTable, row: number): number => {
  const value = totals.cell(row, 'target');
  return typeof value === 'number' ? value : 0;
};

/** Finds what the repairs of the totals of a metric write. */
export function totalsWriting(
  tabs: LayerTabs,
  refreshing: Refreshing,
  metric: string,
  repaired: readonly RepairedTotal[],
): TotalsWriting {
  const { totals, lists } = tabs;
  const period = lists.label('period', 'year');
  const origin = lists.label('origin', 'manual');
  const rows = repaired
    .filter(({ row }) => row === null)
    .map(({ axis, target }) => {
      const member = lists.label(axis, 'UNASSIGNED');
      const values = { period, axis: lists.label('axis', axis), metric, member, origin };
      return valueRow({ ...values, target: fromMinor(target) });
    });
  const cells = repaired.flatMap(({ row, target }) =>
    row === null
      ? []
      : [{ row: totals.geometry.firstRow + row, after: fromMinor(target), before: numberAt(totals, row) }],
  );
  return {
    sheet: tabOf(tabs.plan, 'fixed_totals').sheet,
    column: totals.geometry.columns.get('target') ?? 0,
    cells: sorted(cells, (a, b) => a.row - b.row),
    added: memberTotals(tabs, refreshing, rows),
  };
}

function writeCells({ sheet, column, cells }: TotalsWriting, side: 'after' | 'before'): void {
  let start = 0;
  while (start < cells.length) {
    const first = cells[start]?.row ?? 0;
    let end = start + 1;
    while (cells[end]?.row === first + end - start) end += 1;
    sheet
      .getRange(first, column, end - start, 1)
      .setValues(cells.slice(start, end).map((cell) => [cell[side]]));
    start = end;
  }
}

export function writeTotals(writing: TotalsWriting): void {
  writeCells(writing, 'after');
  if (writing.added) appendRows(writing.added.table, writing.added.rows);
}

export function restoreTotals(writing: TotalsWriting): void {
  writeCells(writing, 'before');
  if (writing.added) clearAppended(writing.added.table, writing.added.rows);
}
