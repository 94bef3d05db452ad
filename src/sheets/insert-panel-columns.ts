import type { PanelGrowth } from '../core/tracking/panel-growth';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts columns in a panel, before its last one: charts that span it grow. They look as that one does. */
export function insertPanelColumns(sheet: Sheet, { row, column, added, cells }: PanelGrowth): void {
  sheet.insertColumnsBefore(column, added);
  const last = sheet.getRange(row, column + added, cells.length, 1);
  last.copyTo(
    sheet.getRange(row, column, cells.length, added),
    SpreadsheetApp.CopyPasteType.PASTE_FORMAT,
    false,
  );
  sheet.getRange(row, column, cells.length, added + 1).setValues(cells.map((texts) => [...texts]));
}
