import type { PanelGrowth } from '../core/tracking/panel-growth';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns to insert in a panel that was looked at. */
export interface PanelInsertion extends PanelGrowth {
  /** Whether each cell of the last name is ours to write anew: a value typed there is not. */
  readonly isOurs: readonly boolean[];
}

/** Looks at the column of the last name of a panel, the only one that is written anew. */
export function panelInsertion(sheet: Sheet, growth: PanelGrowth): PanelInsertion {
  const last = sheet.getRange(growth.row, growth.column, growth.cells.length, 1);
  const values: readonly (readonly unknown[])[] = last.getValues();
  const formulas = last.getFormulas();
  const isOurs = values.map(([value], row) => value === '' || formulas[row]?.[0] !== '');
  return { ...growth, isOurs };
}

/** Writes the cells of the last name that are ours, neighbours in one call. */
function writeLast(sheet: Sheet, { row, column, added, cells, isOurs }: PanelInsertion): void {
  let start = 0;
  while (start < cells.length) {
    const end = [...isOurs, false].indexOf(false, start);
    const texts = cells.slice(start, end).map((line) => [line[added] ?? '']);
    if (texts.length > 0) sheet.getRange(row + start, column + added, texts.length, 1).setValues(texts);
    start = end + 1;
  }
}

/** Inserts columns in a panel, before its last one: charts that span it grow. They look as that one does. */
export function insertPanelColumns(sheet: Sheet, insertion: PanelInsertion): void {
  const { row, column, added, cells } = insertion;
  sheet.insertColumnsBefore(column, added);
  const come = sheet.getRange(row, column, cells.length, added);
  const last = sheet.getRange(row, column + added, cells.length, 1);
  last.copyTo(come, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  come.setValues(cells.map((texts) => texts.slice(0, added)));
  writeLast(sheet, insertion);
}
