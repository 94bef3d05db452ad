import { runsOf, type Mending, type NewBlock } from '../core/upkeep/mending';
import type { ReadColour } from './read-grid';
import { writeCells, writeLooks } from './write-cells';
import { writeCharts } from './write-charts';
import { rewriteColours, type SheetOf } from './write-rules';
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

/** Makes room where blocks go beyond the sheet: formulas that name their cells are written after. Reads nothing. */
export function makeRoom(sheet: Sheet, { blocks, last }: Mending): void {
  const bottom = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length - 1));
  const right = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  if (bottom > last.row) sheet.insertRowsAfter(last.row, bottom - last.row);
  if (right > last.column) sheet.insertColumnsAfter(last.column, right - last.column);
}

function writeBlock(sheet: Sheet, { row, column, cells, notes, charts }: NewBlock): void {
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
  writeLooks(range, { cells });
  writeCells(range, { cells });
  notes.forEach((note, index) => {
    if (note !== '') sheet.getRange(row + index, column).setNote(note);
  });
  writeCharts(sheet, charts);
}

/** Puts back, in a tab, what is missing of ours: rules and formats first, so that text stays text. Reads nothing. */
export function writeMending(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  mending: Mending,
  held: readonly ReadColour[],
  sheetOf: SheetOf,
): void {
  for (const block of mending.blocks) writeBlock(sheet, block);
  for (const rule of mending.rules) writeOneValidation(sheet, rule, sheetOf);
  rewriteColours(sheet, held, { before: mending.colours, after: mending.colours });
  dressRows(sheet, mending.looks);
  writeFormats(sheet, mending);
  writeMends(sheet, mending);
  writeLinks(sheet, mending.links, sheetOf);
  for (const { row, column, note } of mending.notes) sheet.getRange(row, column).setNote(note);
  for (const { name, a1 } of mending.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
}
