import { readHeader, type Header } from '../sheets/header';
import { serialReader, type ToSerial } from '../sheets/serial';
import { readRows, type TableRows } from '../sheets/table-rows';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

/** Rows looked at after one edit, at most: a trigger has thirty seconds, and commands see to the others. */
const MOST_ROWS = 50;

export interface EditedRows {
  readonly rows: TableRows;
  readonly toSerial: ToSerial;
}

/**
 * Rows of a table that a person has just edited; null when the edit reaches none of the columns that count. Four
 * reads, of which the last is the rows; three when the edit does not count.
 * @param counts keys of the columns whose edits count
 */
export function editedRows(
  { range, source }: Edit,
  table: string,
  counts: (columns: Header['columns']) => readonly string[],
): EditedRows | null {
  const sheet = range.getSheet();
  const header = readHeader(sheet, table, range.getLastRow());
  const first = Math.max(range.getRow(), header.row + 1);
  const count = Math.min(range.getLastRow() - first + 1, MOST_ROWS);
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  const isReached = counts(header.columns).some((key) => {
    const position = header.columns.get(key) ?? 0;
    return position >= left && position <= right;
  });
  if (count < 1 || !isReached) return null;
  const toSerial = serialReader(source.getSpreadsheetTimeZone());
  return { rows: readRows(sheet, header, first, count, toSerial), toSerial };
}
