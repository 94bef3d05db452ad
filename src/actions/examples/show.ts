import type { Answers, Request } from '../../contract';
import { PlanError } from '../../core/errors';
import type { RowContext } from '../../core/plan/context';
import { exampleCells, exampleContent } from '../../core/plan/examples/example-cells';
import { exampleId } from '../../core/plan/examples/example-values';
import { guardColumn } from '../../core/plan/layout';
import { judged } from '../../core/plan/rows/judged';
import type { RowContent } from '../../core/plan/content';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { ExampleRow } from '../../core/schema/table';
import { readFields } from '../../sheets/read-fields';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { today } from '../../sheets/workbook';
import { writeExampleRow } from '../../sheets/write-placed';
import { judgeIn } from '../judge';
import { tabOf } from '../plan-tabs';
import { exampleNote } from './note';
import { openExamples, rowContext, type OpenExamples } from './open-examples';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ShowExample = Extract<Request, { readonly kind: 'show-example' }>;

/** The next example of a table that its tab does not hold. @throws PlanError when there is none left. */
function nextExample(table: string, read: ReadTable): ExampleRow {
  const shown = new Set(read.filled('id').map((row) => String(read.cell(row, 'id'))));
  const next = tableTemplate(table).examples.find((candidate) => !shown.has(exampleId(candidate)));
  if (!next) throw new PlanError('exampleNoneLeft', { tab: read.geometry.tab });
  return next;
}

/** A tick box nobody ticked is empty. */
const isBlank = (value: unknown): boolean => value === '' || value === false;

/** First row under everything typed between the first column of ours and the last: nothing is written over. */
export function firstFreeRow({ geometry, values }: ReadTable): number {
  const id = geometry.columns.get('id') ?? 0;
  const [first, last] = [Math.min(...geometry.columns.values()), Math.max(...geometry.columns.values())];
  const isFree = (cells: readonly unknown[]): boolean =>
    cells.slice(first - 1, last).every((value, index) => first + index === id || isBlank(value));
  const filled = values.flatMap((cells, index) => (isFree(cells) ? [] : [index]));
  return (filled.at(-1) ?? -1) + 1;
}

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

/** Where the eye goes: the first thing the row says. */
function tellingColumn({ template }: RowContext, read: ReadTable): number {
  return read.geometry.columns.get(guardColumn(template) ?? 'id') ?? 1;
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
  const opened = openExamples(spreadsheet, planId);
  const { sheet } = tabOf(opened.plan, table);
  const read = readTable(sheet, table, opened.toSerial, ['id']);
  const example = nextExample(table, read);
  const context = rowContext(opened, table, read);
  const index = firstFreeRow(read);
  const content = exampleContent(context, example, opened.words);
  const judgedContent = withVerdict(opened, table, content, today(spreadsheet));
  const cells = exampleCells(context, example, judgedContent, index);
  const row = read.geometry.firstRow + index;
  const note = exampleNote(opened.plan.mark.language, String(read.cell(index, 'id')));
  const isHidden = sheet.isSheetHidden();
  if (index >= read.values.length) sheet.insertRowsAfter(row - 1, 1);
  writeExampleRow(sheet, row, cells);
  sheet.getRange(row, read.geometry.columns.get('id') ?? 1).setNote(note);
  if (isHidden) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  sheet.getRange(row, tellingColumn(context, read)).activate();
  return { name: read.geometry.tab, row };
}
