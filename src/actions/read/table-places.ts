import type { TableGeometry } from '../../core/formula/geometry';
import { cellPlaces } from '../../core/plan/geometry';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { readFields } from '../../sheets/read-fields';
import { readHeader, type Header } from '../../sheets/header';
import type { ToSerial } from '../../sheets/serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NO_HEADER: Header = { row: 0, columns: new Map() };

/**
 * Where the columns and the single cells of a tab stand now, as people moved them: its header and its fields
 * are read, not its rows.
 */
export function tablePlaces(sheet: Sheet, table: string, toSerial: ToSerial): TableGeometry {
  const template = tableTemplate(table);
  const header = template.columns.length > 0 ? readHeader(sheet, table, sheet.getLastRow()) : NO_HEADER;
  const fieldRow = template.fields.length > 0 ? readFields(sheet, table, toSerial).row : () => 0;
  return placesUnder(sheet.getName(), table, header, fieldRow);
}

/** The same, of a tab whose header was read already. */
export function placesUnder(
  tab: string,
  table: string,
  { row, columns }: Header,
  fieldRow: (key: string) => number = () => 0,
): TableGeometry {
  const template = tableTemplate(table);
  const moved = row === 0 ? 0 : row - template.headerRow;
  const cells = template.cells.map((cell) => ({ ...cell, row: cell.row + moved }));
  return { tab, firstRow: row + 1, columns, cells: cellPlaces({ ...template, cells }, columns, fieldRow) };
}
