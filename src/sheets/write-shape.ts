import type { TabBlueprint } from '../core/plan/blueprint';
import { runs } from '../core/plan/compose/grid';
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

/** Pixels of a column of a new sheet. */
const NEW_WIDTH = 100;

/** Spans of columns of one width, every column of the tab in one. */
function widthRuns({ widths, cells }: TabBlueprint) {
  const pixels = Array.from({ length: cells[0]?.length ?? 1 }, () => NEW_WIDTH);
  for (const { start, count, pixels: wide } of widths) pixels.fill(wide, start - 1, start - 1 + count);
  return runs(pixels);
}

/** Columns take the width that leaves the fewest spans to set apart, then those spans get theirs. */
function setWidths(sheet: Sheet, tab: TabBlueprint): void {
  const spans = widthRuns(tab);
  const calls = (usual: number) =>
    spans.filter(({ value }) => value !== usual).length + (usual === NEW_WIDTH ? 0 : 1);
  const [usual = NEW_WIDTH] = sorted(
    spans.map(({ value }) => value),
    (a, b) => calls(a) - calls(b),
  );
  if (usual !== NEW_WIDTH) sheet.setColumnWidths(1, tab.cells[0]?.length ?? 1, usual);
  for (const { start, count, value } of spans)
    if (value !== usual) sheet.setColumnWidths(start, count, value);
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
