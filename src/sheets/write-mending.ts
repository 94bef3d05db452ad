import { FIELD_COLUMNS } from '../core/plan/compose/fields';
import { runsOf, type Mending } from '../core/upkeep/mending';
import { ownColours, type ReadColour } from './read-grid';
import { writeCells, writeLooks } from './write-cells';
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

function writeMends(sheet: Sheet, { cells }: Mending): void {
  for (const { row, column, items } of runsOf(cells))
    sheet.getRange(row, column, items.length, 1).setValues(items.map(({ content }) => [content]));
}

/** New fields, one a row, with room made for them where the sheet ends. */
function writeFields(sheet: Sheet, fields: Mending['fields']): void {
  if (fields === null) return;
  const { row, cells, notes, lastRow } = fields;
  const more = row + cells.length - 1 - lastRow;
  if (more > 0) sheet.insertRowsAfter(lastRow, more);
  const range = sheet.getRange(row, FIELD_COLUMNS.label, cells.length, cells[0]?.length ?? 1);
  writeLooks(range, { cells });
  writeCells(range, { cells });
  sheet.getRange(row, FIELD_COLUMNS.label, cells.length, 1).setNotes(notes.map((note) => [note]));
}

/** Puts back, in a tab, what is missing of ours: rules and formats first, so that text stays text. Reads nothing. */
export function writeMending(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  mending: Mending,
  held: readonly ReadColour[],
  sheetOf: SheetOf,
): void {
  writeFields(sheet, mending.fields);
  for (const rule of mending.rules) writeOneValidation(sheet, rule, sheetOf);
  writeColours(sheet, mending.colours, ownColours(sheet, held, mending.colours));
  dressRows(sheet, mending.looks);
  writeFormats(sheet, mending);
  writeMends(sheet, mending);
  writeLinks(sheet, mending.links, sheetOf);
  for (const { row, column, note } of mending.notes) sheet.getRange(row, column).setNote(note);
  for (const { name, a1 } of mending.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
}
