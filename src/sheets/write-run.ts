import type { Cell, ValidatedRange } from '../core/plan/blueprint';
import { ruleOf, type SheetOf } from './write-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one column, one under the other. */
export interface ColumnRun {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Empties a run again. */
export function clearColumnRun(sheet: Sheet, { row, column, cells }: ColumnRun): void {
  sheet.getRange(row, column, cells.length, 1).clearContent();
}

/** Writes a run of empty cells of one column: their formats, then what they hold. */
export function writeColumnRun(sheet: Sheet, { row, column, cells }: ColumnRun): void {
  const range = sheet.getRange(row, column, cells.length, 1);
  range.setNumberFormats(cells.map(({ format }) => [format || 'General']));
  range.setValues(cells.map(({ formula, value }) => [formula ?? value ?? '']));
}

/** Sets the dropdown of one column of rows. */
export function writeOneValidation(
  sheet: Sheet,
  { row, column, rows, validation }: ValidatedRange,
  sheetOf: SheetOf,
): void {
  const rule = ruleOf(validation, sheetOf);
  if (rule !== null) sheet.getRange(row, column, rows, 1).setDataValidation(rule);
}
