import { namesRead } from '../../core/formula/names-read';
import { dateFormat } from '../../core/plan/compose/number-format';
import type { FoundTab } from '../../sheets/marks';
import type { ReadCells } from '../../sheets/read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Cells of one column, one under the other. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

type IsConcerned = (row: number, column: number) => boolean;

/** Cuts the cells that are to change into runs down their column. */
function runsOf(rows: number, columns: number, isConcerned: IsConcerned): readonly Run[] {
  const runs: { row: number; column: number; rows: number }[] = [];
  for (let column = 1; column <= columns; column += 1)
    for (let row = 1; row <= rows; row += 1) {
      if (!isConcerned(row, column)) continue;
      const last = runs.at(-1);
      if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
      else runs.push({ row, column, rows: 1 });
    }
  return runs;
}

/** What leaves the workbook with a plan: its tabs, and the names of its ranges. */
export interface Leaving {
  readonly sheets: readonly Sheet[];
  /** Names of ranges. */
  readonly names: readonly string[];
}

/** A sheet that stays, as far as what it reads is concerned. */
export interface StayingSheet {
  /** Its language is that of the plan, for days that have no pattern of their own. */
  readonly tab: Pick<FoundTab, 'sheet' | 'language'>;
  readonly cells: Pick<ReadCells, 'rows' | 'columns' | 'formula' | 'isDay'>;
}

/** Tells the cells that calculate from what leaves. */
function reading({ cells }: StayingSheet, { sheets, names }: Leaving): IsConcerned {
  const tabs = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  const words = new Set(names.map((name) => name.toLowerCase()));
  const isLost = (formula: string): boolean => {
    if (formula === '') return false;
    const read = namesRead(formula);
    return [...read.sheets].some((tab) => tabs.has(tab)) || [...read.words].some((word) => words.has(word));
  };
  return (row, column) => isLost(cells.formula(row, column));
}

/** How many cells of a sheet calculate from what leaves. */
export function formulasReading(sheet: StayingSheet, leaving: Leaving): number {
  const isLost = reading(sheet, leaving);
  const runs = runsOf(sheet.cells.rows, sheet.cells.columns, isLost);
  return runs.reduce((sum, { rows }) => sum + rows, 0);
}

/** A pattern of days or of times. */
const DAY_PATTERN = /[dmyhs]/iu;

/** Days that take their pattern from what they read, and as plain values would show numbers. */
interface Days extends Run {
  readonly patterns: readonly (readonly string[])[];
}

function daysLost({ tab, cells }: StayingSheet, isLost: IsConcerned): readonly Days[] {
  const runs = runsOf(
    cells.rows,
    cells.columns,
    (row, column) => isLost(row, column) && cells.isDay(row, column),
  );
  if (runs.length === 0) return [];
  const formats = tab.sheet.getDataRange().getNumberFormats();
  const usual = dateFormat('date', tab.language);
  const patternAt = (row: number, column: number): string => {
    const format = formats[row - 1]?.[column - 1] ?? '';
    return DAY_PATTERN.test(format) ? format : usual;
  };
  return runs.map((run) => ({
    ...run,
    patterns: Array.from({ length: run.rows }, (_, index) => [patternAt(run.row + index, run.column)]),
  }));
}

/** The sheet a dropdown takes its labels from; null for another rule. */
function offeredFrom(rule: DataValidation | null | undefined): number | null {
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return null;
  const [range] = rule.getCriteriaValues() as readonly GoogleAppsScript.Spreadsheet.Range[];
  return range?.getSheet().getSheetId() ?? null;
}

function emptiedRuns({ tab, cells }: StayingSheet, { sheets }: Leaving): readonly Run[] {
  const ids = new Set<number | null>(sheets.map((sheet) => sheet.getSheetId()));
  const rules = tab.sheet.getDataRange().getDataValidations();
  return runsOf(cells.rows, cells.columns, (row, column) => {
    const from = offeredFrom(rules[row - 1]?.[column - 1]);
    return from !== null && ids.has(from);
  });
}

/**
 * Makes a sheet that stays independent of what leaves: formulas that read it become what they show, and dropdowns
 * that offer its labels become free. @returns the change, to be made before anything leaves.
 */
export function lettingGo(tab: StayingSheet, leaving: Leaving): () => void {
  const { sheet } = tab.tab;
  const isLost = reading(tab, leaving);
  const frozen = runsOf(tab.cells.rows, tab.cells.columns, isLost);
  const days = daysLost(tab, isLost);
  const emptied = emptiedRuns(tab, leaving);
  return () => {
    for (const { row, column, rows } of frozen) {
      const range = sheet.getRange(row, column, rows, 1);
      range.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    }
    for (const { row, column, rows, patterns } of days)
      sheet.getRange(row, column, rows, 1).setNumberFormats(patterns.map((line) => [...line]));
    for (const { row, column, rows } of emptied) sheet.getRange(row, column, rows, 1).clearDataValidations();
  };
}
