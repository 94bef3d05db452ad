import type { TabBlueprint } from '../core/plan/blueprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a new sheet the size of its tab: forty tabs of 26 000 cells each would weigh a million empty cells. */
export function resize(
  sheet: Sheet,
  tab: TabBlueprint,
  now: { readonly rows: number; readonly columns: number },
): void {
  const rows = tab.cells.length - now.rows;
  const columns = (tab.cells[0]?.length ?? 1) - now.columns;
  if (rows < 0) sheet.deleteRows(now.rows + rows + 1, -rows);
  if (rows > 0) sheet.insertRowsAfter(now.rows, rows);
  if (columns < 0) sheet.deleteColumns(now.columns + columns + 1, -columns);
  if (columns > 0) sheet.insertColumnsAfter(now.columns, columns);
}

function foldDetails(sheet: Sheet, tab: TabBlueprint, isFolded: boolean): void {
  if (tab.folded && !isFolded) {
    sheet.getRange(1, tab.folded.start, 1, tab.folded.count).shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
  for (const { start, count } of tab.hiddenColumns) sheet.hideColumns(start, count);
}

/** Widths, heights, frozen panes, folded details, hidden columns, tab colour. */
export function shape(sheet: Sheet, tab: TabBlueprint, isFolded: boolean): void {
  for (const { start, count, pixels } of tab.widths) sheet.setColumnWidths(start, count, pixels);
  for (const { start, count, pixels } of tab.heights) sheet.setRowHeightsForced(start, count, pixels);
  sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  foldDetails(sheet, tab, isFolded);
  sheet.setTabColor(tab.colour);
}
