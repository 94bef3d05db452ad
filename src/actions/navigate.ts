import { columnNumber } from '../core/formula/geometry';
import { readTable } from '../sheets/read-table';
import { serialReader } from '../sheets/serial';
import { openPlan, tabOf } from './plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Brings a tab in front, showing it when it was hidden. */
export function openTab(spreadsheet: Spreadsheet, planId: string, table: string): { readonly name: string } {
  return showTab(spreadsheet, tabOf(openPlan(spreadsheet, planId), table).sheet);
}

function showTab(spreadsheet: Spreadsheet, sheet: Sheet): { readonly name: string } {
  const name = sheet.getName();
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  return { name };
}

/** An A1 reference to one cell. */
const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/u;

/** The cell of a reference; null for none, and for one outside the tab. */
function cellIn(sheet: Sheet, cell: string) {
  if (!CELL.test(cell)) return null;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const column = columnNumber(cell.replace(/\d+$/u, ''));
  const row = Number(cell.replace(/^[A-Z]+/u, ''));
  return row <= rows && column <= columns ? sheet.getRange(row, column) : null;
}

/** Brings a tab in front on a cell, showing the tab when it was hidden. */
export function goTo(
  spreadsheet: Spreadsheet,
  planId: string,
  table: string,
  cell: string,
): { readonly name: string } {
  const { sheet } = tabOf(openPlan(spreadsheet, planId), table);
  const place = cellIn(sheet, cell);
  const shown = showTab(spreadsheet, sheet);
  place?.activate();
  return shown;
}

/** Brings Actions in front on its first empty row, with the main objective already chosen there. */
export function firstAction(spreadsheet: Spreadsheet, planId: string): { readonly name: string } {
  const plan = openPlan(spreadsheet, planId);
  const { sheet } = tabOf(plan, 'actions');
  const table = readTable(sheet, 'actions', serialReader(spreadsheet.getSpreadsheetTimeZone()), [
    'action',
    'objective',
  ]);
  const empty = table.values.findIndex((_, row) => table.cell(row, 'action') === '');
  const index = empty < 0 ? table.values.length : empty;
  const row = table.geometry.firstRow + index;
  const column = (key: string) => table.geometry.columns.get(key) ?? 1;
  if (index < table.values.length && table.cell(index, 'objective') === '')
    sheet.getRange(row, column('objective')).setValue('OBJ-001');
  spreadsheet.setActiveSheet(sheet);
  sheet.getRange(row, column('action')).activate();
  return { name: table.geometry.tab };
}
