import type { Answers } from '../../contract';
import { sorted } from '../../core/sorted';
import { EMPTY_ROW } from '../../core/plan/content';
import type { RowContext } from '../../core/plan/context';
import { rowCells, type PlacedCell } from '../../core/plan/compose/table-rows';
import { ordinaryIds } from '../../core/plan/examples/ordinary-ids';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { readFields } from '../../sheets/read-fields';
import { now } from '../../sheets/workbook';
import { writeFields } from '../../sheets/write-fields';
import { lookOrdinary, writePlacedRows } from '../../sheets/write-placed';
import { tabOf } from '../plan-tabs';
import { linkWrites, type KeptIds } from './links';
import { openExamples } from './open-examples';
import { readExamples, type ExampleSheet, type HeldExample } from './read-examples';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An example and the ordinary id its row gets. */
interface Leaving extends HeldExample {
  readonly newId: string;
}

function leavingOf({ table, read, examples }: ExampleSheet): readonly Leaving[] {
  const present = read.filled('id').map((row) => String(read.cell(row, 'id')));
  const ids = ordinaryIds(
    examples.map((example) => example.idBefore),
    present,
    tableTemplate(table).idPrefix ?? '',
  );
  return examples.map((example, at) => ({ ...example, newId: ids[at] ?? '' }));
}

/** The cells of a row nobody has typed in, with its id. */
function emptyRow(context: RowContext, { index, newId }: Leaving): readonly PlacedCell[] {
  return rowCells(context, EMPTY_ROW, index).map((placed) =>
    placed.column.key === 'id' ? { ...placed, cell: { ...placed.cell, value: newId } } : placed,
  );
}

/** Rows that follow each other are written together. */
function neighbours(rows: readonly Leaving[]): readonly (readonly Leaving[])[] {
  const runs: Leaving[][] = [];
  for (const row of sorted(rows, (a, b) => a.index - b.index)) {
    const last = runs.at(-1);
    if (last && last[0] && last[0].index + last.length === row.index) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Empties the rows as they were before an example was shown there. */
function takeAway({ tab, read, context }: ExampleSheet, rows: readonly Leaving[]): void {
  if (!context) return;
  for (const run of neighbours(rows)) {
    const firstRow = read.geometry.firstRow + (run[0]?.index ?? 0);
    writePlacedRows(
      tab.sheet,
      firstRow,
      run.map((row) => emptyRow(context, row)),
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

function keptIds(sheets: readonly (readonly [ExampleSheet, readonly Leaving[]])[]): KeptIds {
  return new Map(
    sheets.map(([{ table }, rows]) => [
      table,
      new Map(rows.filter(({ isEdited }) => isEdited).map(({ id, newId }) => [id, newId])),
    ]),
  );
}

/**
 * Removes the examples of a plan. Rows as they were shown are emptied, ready to be typed in again; rows people
 * edited become ordinary ones, which count from now on, and links to them follow.
 */
export function removeExamples(spreadsheet: Spreadsheet, planId: string): Answers['remove-examples'] {
  const opened = openExamples(spreadsheet, planId);
  const settings = readFields(tabOf(opened.plan, 'settings').sheet, 'settings', opened.toSerial);
  const at = now(spreadsheet);
  const tabs = [...opened.plan.tabs.values()];
  const sheets = tabs
    .filter(({ table }) => tableTemplate(table).examples.length > 0)
    .map((tab) => readExamples(opened, tab))
    .map((sheet) => [sheet, leavingOf(sheet)] as const);
  const links = linkWrites(
    sheets.map(([sheet]) => sheet),
    keptIds(sheets),
  );
  const all = sheets.flatMap(([, rows]) => rows);
  const kept = all.filter(({ isEdited }) => isEdited).length;

  for (const [sheet, rows] of sheets) {
    takeAway(
      sheet,
      rows.filter(({ isEdited }) => !isEdited),
    );
    keep(
      sheet,
      rows.filter(({ isEdited }) => isEdited),
    );
    clearNotes(sheet, rows);
  }
  for (const { sheet, row, column, value } of links) sheet.getRange(row, column).setValue(value);
  const changed = sheets.flatMap(([{ table }, rows]) =>
    rows.some(({ isEdited }) => isEdited) ? (DATED[table] ?? []) : [],
  );
  writeFields(
    tabOf(opened.plan, 'settings').sheet,
    settings,
    Object.fromEntries(changed.map((key) => [key, at])),
  );
  return { removed: all.length - kept, kept };
}
