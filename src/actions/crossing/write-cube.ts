import type { AddedBlock, CellContent, Cells, CubeWriting } from './cube-writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const copied = (cells: Cells): CellContent[][] => cells.map((row) => [...row]);

function writeBlocks({ sheet, replaced }: CubeWriting, side: 'after' | 'before'): void {
  for (const { row, column, [side]: cells } of replaced)
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).setValues(copied(cells));
}

/** Columns of one look in one call: thousands of cells need no pattern each. */
function formatColumns(sheet: Sheet, { row, rows }: CubeWriting, { column, formats }: AddedBlock): void {
  let start = 0;
  while (start < formats.length) {
    let end = start + 1;
    while (end < formats.length && formats[end] === formats[start]) end += 1;
    const format = formats[start] ?? '';
    if (format !== '') sheet.getRange(row, column + start, rows, end - start).setNumberFormat(format);
    start = end;
  }
}

/** Rows come before a last one that stays blank, so that the names that span the tab grow with it. */
function addRows({ sheet, row, rows, lastRow }: CubeWriting): void {
  const missing = row + rows - lastRow;
  if (missing <= 0) return;
  if (row <= lastRow) sheet.insertRowsBefore(lastRow, missing);
  else sheet.insertRowsAfter(lastRow, missing);
}

function writeAdded(writing: CubeWriting): void {
  const { sheet, added, row, rows, pin } = writing;
  if (rows === 0) return;
  addRows(writing);
  for (const block of added) {
    formatColumns(sheet, writing, block);
    sheet.getRange(row, block.column, rows, block.formats.length).setValues(copied(block.cells));
  }
  if (pin > 0) sheet.getRange(row, pin, rows, 1).insertCheckboxes();
}

/** Writes the detail: the lines that are there in one call or a few, then those that come. */
export function writeCube(writing: CubeWriting): void {
  writeBlocks(writing, 'after');
  writeAdded(writing);
}

/** Takes away the rows of lines that are no more, once all else is written. */
export function dropFreed({ sheet, freed }: CubeWriting): void {
  for (const { row, rows } of freed) sheet.deleteRows(row, rows);
}

/** Puts the detail back as it was, from what was read before the first write. */
export function restoreCube(writing: CubeWriting): void {
  const { sheet, added, row, rows } = writing;
  writeBlocks(writing, 'before');
  const [first] = added;
  if (!first || row > sheet.getMaxRows()) return;
  const there = Math.min(rows, sheet.getMaxRows() - row + 1);
  for (const { column, formats } of added) sheet.getRange(row, column, there, formats.length).clearContent();
}
