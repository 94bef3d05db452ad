import type { Answers } from '../../contract';
import { EMPTY_ROW } from '../../core/plan/content';
import { rowCells } from '../../core/plan/compose/table-rows';
import { emptyCells } from '../../core/plan/examples/example-cells';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { readFields } from '../../sheets/read-fields';
import { now } from '../../sheets/workbook';
import { writeFields } from '../../sheets/write-fields';
import { lookOrdinary, writePlacedRows } from '../../sheets/write-placed';
import { tabOf } from '../plan-tabs';
import { leavingOf, neighbours, type Leaving } from './leaving';
import { linkWrites, type KeptIds } from './links';
import { openExamples, type OpenExamples } from './open-examples';
import { readExamples, type ExampleSheet } from './read-examples';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Empties the rows as they were before an example was shown there. */
function takeAway({ tab, read, context }: ExampleSheet, rows: readonly Leaving[]): void {
  if (!context) return;
  for (const run of neighbours(rows)) {
    const firstRow = read.geometry.firstRow + (run[0]?.index ?? 0);
    writePlacedRows(
      tab.sheet,
      firstRow,
      run.map((row) => emptyCells(context, row.index, row.newId)),
    );
  }
}

/** Makes rows people edited ordinary: an id, and the looks of the others. */
function keep({ tab, read, context }: ExampleSheet, rows: readonly Leaving[]): void {
  for (const row of rows) {
    const at = read.geometry.firstRow + row.index;
    tab.sheet.getRange(at, read.geometry.columns.get('id') ?? 1).setValue(row.newId);
    if (context) lookOrdinary(tab.sheet, at, [rowCells(context, EMPTY_ROW, row.index)]);
  }
}

function clearNotes({ tab, read }: ExampleSheet, rows: readonly Leaving[]): void {
  const column = read.geometry.columns.get('id') ?? 1;
  for (const { index } of rows) tab.sheet.getRange(read.geometry.firstRow + index, column).clearNote();
}

/** Tables whose rows are counted when they change, and the setting that dates them. */
const DATED: Readonly<Record<string, string>> = {
  actuals: 'actuals_changed',
  budget: 'budget_changed',
  spend: 'budget_changed',
};

/** A tab, and its examples on their way. */
type LeavingSheet = readonly [ExampleSheet, readonly Leaving[]];

const edited = (rows: readonly Leaving[]) => rows.filter(({ isEdited }) => isEdited);

function keptIds(sheets: readonly LeavingSheet[]): KeptIds {
  return new Map(
    sheets.map(([{ table }, rows]) => [table, new Map(edited(rows).map(({ id, newId }) => [id, newId]))]),
  );
}

/** The settings that date the tables in which rows count from now on. */
function datedBy(sheets: readonly LeavingSheet[]): readonly string[] {
  return sheets.flatMap(([{ table }, rows]) => (edited(rows).length > 0 ? (DATED[table] ?? []) : []));
}

function readSheets(opened: OpenExamples): readonly LeavingSheet[] {
  const showing = [...opened.plan.tabs.values()].filter(
    ({ table }) => tableTemplate(table).examples.length > 0,
  );
  return showing.map((tab) => readExamples(opened, tab)).map((sheet) => [sheet, leavingOf(sheet)] as const);
}

function writeSheet([sheet, rows]: LeavingSheet): void {
  takeAway(
    sheet,
    rows.filter(({ isEdited }) => !isEdited),
  );
  keep(sheet, edited(rows));
  clearNotes(sheet, rows);
}

/**
 * Removes the examples of a plan. Rows as they were shown are emptied, ready to be typed in again; rows people
 * edited become ordinary ones, which count from now on, and links to them follow.
 */
export function removeExamples(spreadsheet: Spreadsheet, planId: string): Answers['remove-examples'] {
  const opened = openExamples(spreadsheet, planId);
  const settings = tabOf(opened.plan, 'settings').sheet;
  const fields = readFields(settings, 'settings', opened.toSerial);
  const at = now(spreadsheet);
  const sheets = readSheets(opened);
  const links = linkWrites(
    sheets.map(([sheet]) => sheet),
    keptIds(sheets),
  );
  for (const sheet of sheets) writeSheet(sheet);
  for (const { sheet, row, column, value } of links) sheet.getRange(row, column).setValue(value);
  writeFields(settings, fields, Object.fromEntries(datedBy(sheets).map((key) => [key, at])));
  const all = sheets.flatMap(([, rows]) => rows);
  return { removed: all.length - edited(all).length, kept: edited(all).length };
}
