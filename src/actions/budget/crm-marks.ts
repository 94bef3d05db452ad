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

/** Ids of the lines the simulator sent that still hold something. */
export function linesSent(budget: ReadTable, notes: readonly string[]): readonly string[] {
  const rows = budget.filled('description', 'amount').filter((row) => notes[row]?.trim().endsWith(MARK));
  return rows.map((row) => String(budget.cell(row, 'id')));
}

/** The note of a line sent, under what its cell already said. */
export function sentNote(held: string, words: string): string {
  return [held, words, MARK].filter(Boolean).join('\n\n');
}
