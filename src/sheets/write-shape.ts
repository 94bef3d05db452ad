import type { TabBlueprint } from '../core/plan/blueprint';
import { sorted } from '../core/sorted';

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
  if (tab.folded) {
    if (!isFolded) sheet.getRange(1, tab.folded.start, 1, tab.folded.count).shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
  for (const { start, count } of tab.hiddenColumns) sheet.hideColumns(start, count);
}

/** The width most columns have is given to all at once, then the others get theirs. */
function setWidths(sheet: Sheet, { widths }: TabBlueprint): void {
  const shared = new Map<number, number>();
  for (const { count, pixels } of widths) shared.set(pixels, (shared.get(pixels) ?? 0) + count);
  const [usual] = sorted(shared, ([, a], [, b]) => b - a);
  if (!usual) return;
  const columns = widths.reduce((sum, { count }) => sum + count, 0);
  sheet.setColumnWidths(1, columns, usual[0]);
  for (const { start, count, pixels } of widths)
    if (pixels !== usual[0]) sheet.setColumnWidths(start, count, pixels);
}

/** Widths, heights, frozen panes, folded details, hidden columns, tab colour. */
export function shape(sheet: Sheet, tab: TabBlueprint, isFolded: boolean): void {
  setWidths(sheet, tab);
  for (const { start, count, pixels } of tab.heights) sheet.setRowHeightsForced(start, count, pixels);
  sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  foldDetails(sheet, tab, isFolded);
  sheet.setTabColor(tab.colour);
}
