import { toMinor } from '../../core/money';
import type { RowContent } from '../../core/plan/content';
import type { ReadTable } from '../../sheets/read-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Last line of the note of the id of a line the simulator sent: it follows the row, whatever its words become. */
const MARK = '[crm_simulator]';

/** Notes of the ids of a table, row of data by row of data. */
export function idNotes(sheet: Sheet, { geometry, values }: ReadTable): readonly string[] {
  const column = geometry.columns.get('id') ?? 1;
  return sheet
    .getRange(geometry.firstRow, column, Math.max(1, values.length), 1)
    .getNotes()
    .map(([note = '']) => note);
}

/** Notes are written last: a sending cut short leaves lines without one, or a description still without its amount. */
function isAsSent(budget: ReadTable, row: number, { values }: RowContent): boolean {
  const amount = budget.cell(row, 'amount');
  const isSameAmount =
    amount === '' || (typeof amount === 'number' && toMinor(amount) === toMinor(Number(values['amount'])));
  return budget.cell(row, 'description') === values['description'] && isSameAmount;
}

/**
 * Ids of the lines the simulator sent that still hold something: those marked, and those that say what it would send.
 * @param lines what it would send.
 */
export function linesSent(
  budget: ReadTable,
  notes: readonly string[],
  lines: readonly RowContent[],
): readonly string[] {
  const isMarked = (row: number) => notes[row]?.trim().endsWith(MARK) === true;
  const isSaid = (row: number) => lines.some((line) => isAsSent(budget, row, line));
  const rows = budget.filled('description', 'amount').filter((row) => isMarked(row) || isSaid(row));
  return rows.map((row) => String(budget.cell(row, 'id')));
}

/** The note of a line sent. */
export function sentNote(words: string): string {
  return `${words}\n\n${MARK}`;
}
