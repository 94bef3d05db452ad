import { exportCells, readExportRow } from '../../core/budget/export-cells';
import { EXPORT_COLUMNS, type ExportKind } from '../../core/budget/export-columns';
import type { ExportRow } from '../../core/budget/export-row';
import type { ToSerial } from '../../sheets/serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROW = 2;
const WIDTH = EXPORT_COLUMNS.length;
const FORMATS: Readonly<Record<ExportKind, string>> = {
  text: '@',
  number: '0',
  date: 'yyyy-mm-dd',
  money: '#,##0.00',
};

/** The export as it stands in its tab. */
export interface ExportTab {
  readonly sheet: Sheet;
  readonly rows: readonly ExportRow[];
  /** Rows of the sheet that hold an earlier export. */
  readonly used: number;
  readonly available: number;
}

/** Reads the rows of the last refresh. */
export function readExportTab(sheet: Sheet, toSerial: ToSerial): ExportTab {
  const used = Math.max(0, sheet.getLastRow() - 1);
  const available = sheet.getMaxRows() - 1;
  const values: readonly (readonly unknown[])[] =
    used > 0 ? sheet.getRange(FIRST_ROW, 1, used, WIDTH).getValues() : [];
  const plain = (value: unknown) => (value instanceof Date ? toSerial(value) : value);
  return { sheet, used, available, rows: values.flatMap((cells) => readExportRow(cells.map(plain)) ?? []) };
}

/** Replaces the rows of the tab, as plain values: readers never see a half-computed cell. */
export function writeExportTab({ sheet, used, available }: ExportTab, rows: readonly ExportRow[]): void {
  if (rows.length > available) sheet.insertRowsAfter(available + 1, rows.length - available);
  if (rows.length > 0) {
    const range = sheet.getRange(FIRST_ROW, 1, rows.length, WIDTH);
    range.setNumberFormats(rows.map(() => EXPORT_COLUMNS.map(({ kind }) => FORMATS[kind])));
    range.setValues(rows.map((row) => [...exportCells(row)]));
  }
  const surplus = used - rows.length;
  if (surplus > 0) sheet.getRange(FIRST_ROW + rows.length, 1, surplus, WIDTH).clearContent();
}
