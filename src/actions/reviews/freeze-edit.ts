import { isExample } from '../../core/objectives/axis';
import { readHeader, type Header } from '../../sheets/header';
import type { TabMark } from '../../sheets/marks';
import { serialReader } from '../../sheets/serial';
import { readRows, type TableRows } from '../../sheets/table-rows';
import { mainAttainment } from './main-attainment';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows frozen at one edit, at most: people tick one review at a time. */
const MOST_ROWS = 50;

function reaches(range: Range, { columns }: Header): boolean {
  const done = columns.get('done') ?? 0;
  return columns.has('attainment') && done >= range.getColumn() && done <= range.getLastColumn();
}

/** Rows just ticked in which nothing was noted yet. */
function ticked({ count, cell }: TableRows): readonly number[] {
  const rows = Array.from({ length: count }, (_, row) => row);
  return rows.filter(
    (row) =>
      cell(row, 'done') === true &&
      cell(row, 'attainment') === '' &&
      !isExample(String(cell(row, 'id')).toUpperCase()),
  );
}

/**
 * Notes beside a review just ticked the attainment of that moment, which stays as it is whatever comes after. Other
 * edits of the tab cost five reads and no write.
 */
export function freezeTicked({ range, source }: GoogleAppsScript.Events.SheetsOnEdit, mark: TabMark): void {
  const sheet = range.getSheet();
  const header = readHeader(sheet, 'reviews', range.getLastRow());
  const first = Math.max(range.getRow(), header.row + 1);
  const count = Math.min(range.getLastRow() - first + 1, MOST_ROWS);
  if (count < 1 || !reaches(range, header)) return;
  const toSerial = serialReader(source.getSpreadsheetTimeZone());
  const rows = ticked(readRows(sheet, header, first, count, toSerial));
  const attainment = rows.length > 0 ? mainAttainment(source, mark.number) : null;
  const column = header.columns.get('attainment') ?? 0;
  if (attainment === null) return;
  for (const row of rows) sheet.getRange(first + row, column).setValue(attainment);
}
