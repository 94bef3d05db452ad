import type { Answers, Request } from '../../contract';
import type { PlacedCell } from '../../core/plan/compose/table-rows';
import { emptyCells, exampleCells, exampleContent } from '../../core/plan/examples/example-cells';
import { guardColumn } from '../../core/plan/layout';
import { judged } from '../../core/plan/rows/judged';
import type { RowContent } from '../../core/plan/content';
import { readFields } from '../../sheets/read-fields';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { today } from '../../sheets/workbook';
import { writeExampleRow, writePlacedRows } from '../../sheets/write-placed';
import { judgeIn } from '../judge';
import { tabOf } from '../plan-tabs';
import { firstFreeRow, nextExample } from './next-row';
import { exampleNote } from './note';
import { openExamples, rowContext, type OpenExamples } from './open-examples';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ShowExample = Extract<Request, { readonly kind: 'show-example' }>;

/** Objectives come with their verdict, as those of a new plan. */
function withVerdict(
  { plan, toSerial }: OpenExamples,
  table: string,
  content: RowContent,
  day: number,
): RowContent {
  if (table !== 'objectives') return content;
  const fields = readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial);
  const fiscalStart = Number(fields.value('fiscal_start'));
  return judged([content], { fiscalStart }, judgeIn(plan.mark.language, day))[0] ?? content;
}

/** An example ready to be written: its row, and what that row goes back to when the writing fails. */
interface Showing {
  readonly sheet: Sheet;
  readonly read: ReadTable;
  readonly row: number;
  /** Whether the row is still to be inserted. */
  readonly isNew: boolean;
  readonly cells: readonly PlacedCell[];
  readonly empty: readonly PlacedCell[];
  readonly note: string;
  /** Where the eye goes: the first thing the row says. */
  readonly eye: number;
}

function showingOf(opened: OpenExamples, table: string, day: number): Showing {
  const { sheet } = tabOf(opened.plan, table);
  const read = readTable(sheet, table, opened.toSerial, ['id']);
  const example = nextExample(table, read);
  const context = rowContext(opened, table, read);
  const index = firstFreeRow(sheet, read);
  const idBefore = String(read.cell(index, 'id'));
  const content = withVerdict(opened, table, exampleContent(context, example, opened.words), day);
  return {
    sheet,
    read,
    row: read.geometry.firstRow + index,
    isNew: index >= read.values.length,
    cells: exampleCells(context, example, content, index),
    empty: emptyCells(context, index, idBefore),
    note: exampleNote(opened.plan.mark.language, idBefore),
    eye: read.geometry.columns.get(guardColumn(context.template) ?? 'id') ?? 1,
  };
}

function takeBack({ sheet, read, row, isNew, empty }: Showing): void {
  if (isNew) {
    sheet.deleteRow(row);
    return;
  }
  writePlacedRows(sheet, row, [empty]);
  sheet.getRange(row, read.geometry.columns.get('id') ?? 1).clearNote();
}

/** Writes the row, whole or not at all. */
function write(showing: Showing): void {
  const { sheet, read, row, isNew, cells, note } = showing;
  if (isNew) sheet.insertRowsAfter(row - 1, 1);
  try {
    writeExampleRow(sheet, row, cells);
    sheet.getRange(row, read.geometry.columns.get('id') ?? 1).setNote(note);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(showing);
    throw error;
  }
}

/**
 * Writes the next example of a tab under everything typed there, set apart, and brings it in front. Nothing
 * counts it.
 * @throws PlanError when the plan has no such tab, or every example is shown.
 */
export function showExample(
  spreadsheet: Spreadsheet,
  { planId, table }: ShowExample,
): Answers['show-example'] {
  const showing = showingOf(openExamples(spreadsheet, planId), table, today(spreadsheet));
  const { sheet, read, row, eye } = showing;
  const isHidden = sheet.isSheetHidden();
  write(showing);
  if (isHidden) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  sheet.getRange(row, eye).activate();
  return { name: read.geometry.tab, row };
}
