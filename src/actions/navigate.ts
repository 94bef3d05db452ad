import { readTable } from '../sheets/read-table';
import { serialReader } from '../sheets/serial';
import { openPlan, tabOf } from './plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Brings a tab in front, showing it when it was hidden. */
export function openTab(spreadsheet: Spreadsheet, planId: string, table: string): { readonly name: string } {
  const { sheet } = tabOf(openPlan(spreadsheet, planId), table);
  const name = sheet.getName();
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  return { name };
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
