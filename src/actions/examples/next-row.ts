import { PlanError } from '../../core/errors';
import { exampleId } from '../../core/plan/examples/example-values';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { ExampleRow } from '../../core/schema/table';
import type { ReadTable } from '../../sheets/read-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The next example of a table that its tab does not hold. @throws PlanError when there is none left. */
export function nextExample(table: string, read: ReadTable): ExampleRow {
  const shown = new Set(read.filled('id').map((row) => String(read.cell(row, 'id'))));
  const next = tableTemplate(table).examples.find((candidate) => !shown.has(exampleId(candidate)));
  if (!next) throw new PlanError('exampleNoneLeft', { tab: read.geometry.tab });
  return next;
}

/** A tick box nobody ticked is empty. */
const isBlank = (value: unknown): boolean => value === '' || value === false;

/** Notes of the ids: ours go there, and people may have left some. */
function idNotes(sheet: Sheet, { geometry, values }: ReadTable): readonly string[] {
  if (values.length === 0) return [];
  const column = geometry.columns.get('id') ?? 1;
  const notes = sheet.getRange(geometry.firstRow, column, values.length, 1).getNotes();
  return notes.map(([note]) => note ?? '');
}

/** First row under everything written between the first column of ours and the last: nothing is written over. */
export function firstFreeRow(sheet: Sheet, read: ReadTable): number {
  const { geometry, values } = read;
  const notes = idNotes(sheet, read);
  const id = geometry.columns.get('id') ?? 0;
  const [first, last] = [Math.min(...geometry.columns.values()), Math.max(...geometry.columns.values())];
  const isFree = (cells: readonly unknown[]): boolean =>
    cells.slice(first - 1, last).every((value, index) => first + index === id || isBlank(value));
  const filled = values.flatMap((cells, index) => (isFree(cells) && notes[index] === '' ? [] : [index]));
  return (filled.at(-1) ?? -1) + 1;
}
