import { isExample } from '../../core/objectives/axis';
import type { Header } from '../../sheets/header';
import type { TabMark } from '../../sheets/marks';
import type { TableRows } from '../../sheets/table-rows';
import { editedRows } from '../edited-rows';
import { mainAttainment } from './main-attainment';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

const noted = (columns: Header['columns']): readonly string[] => (columns.has('attainment') ? ['done'] : []);

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
export function freezeTicked(edit: Edit, mark: TabMark): void {
  const rows = editedRows(edit, 'reviews', noted)?.rows;
  const done = rows ? ticked(rows) : [];
  const attainment = done.length > 0 ? mainAttainment(edit.source, mark.number) : null;
  if (!rows || attainment === null) return;
  const column = rows.columns.get('attainment') ?? 0;
  const sheet = edit.range.getSheet();
  for (const row of done) sheet.getRange(rows.firstRow + row, column).setValue(attainment);
}
