import type { Cell } from '../core/plan/blueprint';
import { STYLES, type CellStyle } from '../core/plan/palette';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Number pattern of a cell that shows numbers as typed. */
const AUTOMATIC = 'General';
const LINE = '#d5dae1';

/** Cells to write in a rectangle, row by row. */
interface WrittenCells {
  readonly cells: readonly (readonly Cell[])[];
}

function map<T>(tab: WrittenCells, read: (cell: Cell) => T): T[][] {
  return tab.cells.map((row) => row.map(read));
}

function looks<T>(tab: WrittenCells, read: (style: CellStyle) => T): T[][] {
  return map(tab, ({ style }) => read(STYLES[style]));
}

/**
 * What a cell is given. Text that Sheets would take for a formula is only let through where the cell is
 * plain text, which keeps it as typed.
 */
function content(cell: Cell): string | number | boolean {
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value === 'string' && cell.format !== '@' && /^[=+]/u.test(cell.value))
    throw new Error(`Text written as a formula: ${cell.value}`);
  return cell.value ?? '';
}

/** Colours, fonts and alignments of the whole grid. */
export function writeLooks(range: Range, tab: WrittenCells): void {
  range
    .setBackgrounds(looks(tab, ({ background }) => background))
    .setFontColors(looks(tab, ({ colour }) => colour))
    .setFontWeights(looks(tab, ({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontStyles(looks(tab, ({ italic }) => (italic ? 'italic' : 'normal')))
    .setFontSizes(looks(tab, ({ size }) => size))
    .setHorizontalAlignments(looks(tab, ({ align }) => align))
    .setWraps(looks(tab, ({ wrap }) => wrap))
    .setVerticalAlignment('middle');
}

/** Writes what the cells of a new tab hold: formats first, so that text stays text; then values and formulas at once. */
export function writeCells(range: Range, tab: WrittenCells): void {
  range.setNumberFormats(map(tab, ({ format }) => format || AUTOMATIC));
  range.setValues(map(tab, content));
}

/** Draws the lines of the table. */
export function outline(range: Range): void {
  range.setBorder(true, true, true, true, true, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
}
