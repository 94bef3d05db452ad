import { runsOf, type Mending } from '../core/upkeep/mending';
import { ownColours, type ReadColour } from './read-grid';
import { writeColours, type SheetOf } from './write-rules';
import { writeOneValidation } from './write-run';
import { dressRows, writeLinks } from './write-index';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const AUTOMATIC = 'General';

function writeFormats(sheet: Sheet, { formats }: Mending): void {
  for (const { row, column, items } of runsOf(formats))
    sheet
      .getRange(row, column, items.length, 1)
      .setNumberFormats(items.map(({ format }) => [format || AUTOMATIC]));
}

function writeCells(sheet: Sheet, { cells }: Mending): void {
  for (const { row, column, items } of runsOf(cells))
    sheet.getRange(row, column, items.length, 1).setValues(items.map(({ content }) => [content]));
}

/** Puts back, in a tab, what is missing of ours: rules and formats first, so that text stays text. Reads nothing. */
export function writeMending(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  mending: Mending,
  held: readonly ReadColour[],
  sheetOf: SheetOf,
): void {
  for (const rule of mending.rules) writeOneValidation(sheet, rule, sheetOf);
  writeColours(sheet, mending.colours, ownColours(held, mending.colours));
  dressRows(sheet, mending.looks);
  writeFormats(sheet, mending);
  writeCells(sheet, mending);
  writeLinks(sheet, mending.links, sheetOf);
  for (const { row, column, note } of mending.notes) sheet.getRange(row, column).setNote(note);
  for (const { name, a1 } of mending.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
}
