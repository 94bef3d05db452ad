import type { Answers } from '../../contract';
import type { Language } from '../../core/schema/words';
import { formulasReading, type Leaving, type StayingSheet } from './let-go';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function readSheet(sheet: Sheet, language: Language): StayingSheet {
  const range = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  const formulas = range.getFormulas();
  return {
    tab: { sheet, language },
    cells: {
      rows: formulas.length,
      columns: formulas[0]?.length ?? 0,
      formula: (row, column) => formulas[row - 1]?.[column - 1] ?? '',
      isDay: (row, column) => values[row - 1]?.[column - 1] instanceof Date,
    },
  };
}

/**
 * Reads the sheets of a workbook that are no part of a plan: they stay, whatever they read of it.
 * @param ours the sheets of the plan. @param language that of the plan.
 */
export function readOwnSheets(
  spreadsheet: Spreadsheet,
  ours: readonly Sheet[],
  language: Language,
): readonly StayingSheet[] {
  const known = new Set(ours.map((sheet) => sheet.getSheetId()));
  const own = spreadsheet.getSheets().filter((sheet) => !known.has(sheet.getSheetId()));
  return own.map((sheet) => readSheet(sheet, language));
}

/** The sheets that calculate from a plan, and in how many cells. */
export function readersOf(
  sheets: readonly StayingSheet[],
  plan: Leaving,
): Answers['removal-preview']['readers'] {
  const counted = sheets.map((sheet) => ({
    name: sheet.tab.sheet.getName(),
    formulas: formulasReading(sheet, plan),
  }));
  return counted.filter(({ formulas }) => formulas > 0);
}
