import { runsOf } from '../core/upkeep/mending';
import type { IndexMending } from '../core/upkeep/mend-index';
import type { SheetOf } from './write-rules';
import { linkTo } from './link-to';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the index of Home, then the links its names are.
 * @param rows rows of the sheet: some are added when the index goes further down.
 */
export function writeIndex(
  sheet: Sheet,
  { cells, links, looks }: IndexMending,
  rows: number,
  sheetOf: SheetOf,
): void {
  const last = Math.max(0, ...cells.map(({ row }) => row));
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  dressRows(sheet, looks);
  for (const { row, column, items } of runsOf(cells))
    sheet.getRange(row, column, items.length, 1).setValues(items.map(({ content }) => [content]));
  writeLinks(sheet, links, sheetOf);
}

/** New rows look like those above. */
export function dressRows(sheet: Sheet, looks: IndexMending['looks']): void {
  if (!looks) return;
  const { like, row, rows, column, columns } = looks;
  sheet
    .getRange(like, column, 1, columns)
    .copyTo(sheet.getRange(row, column, rows, columns), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/** Makes names lead to their tabs. */
export function writeLinks(sheet: Sheet, links: IndexMending['links'], sheetOf: SheetOf): void {
  for (const { row, column, text, table } of links) {
    const id = sheetOf(table)?.getSheetId();
    if (id !== undefined) sheet.getRange(row, column).setRichTextValue(linkTo(text, id));
  }
}
