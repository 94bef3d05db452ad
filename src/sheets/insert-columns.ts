import { STYLES } from '../core/plan/palette';
import type { Column } from '../core/schema/table';
import type { Insertion } from '../core/upkeep/missing-columns';
import { sorted } from '../core/sorted';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column that was inserted, at its place. */
export interface NewColumn {
  readonly column: Column;
  readonly position: number;
}

/** Inserts columns, the rightmost first: none moves the place of another. */
export function insertMissing(sheet: Sheet, all: readonly Insertion[]): void {
  for (const { after, keys } of sorted(all, (a, b) => b.after - a.after)) {
    if (after > 0) sheet.insertColumnsAfter(after, keys.length);
    else sheet.insertColumnsBefore(1, keys.length);
  }
}

/** Gives a new column the looks of a header and its width; what it holds is mended with the rest. */
export function dressColumn(sheet: Sheet, headerRow: number, { column, position }: NewColumn): void {
  const { background, colour, align } = STYLES[column.formula === null ? 'header' : 'headerCalculated'];
  sheet
    .getRange(headerRow, position)
    .setBackground(background)
    .setFontColor(colour)
    .setFontWeight('bold')
    .setWrap(true)
    .setHorizontalAlignment(align);
  sheet.setColumnWidth(position, column.width);
  if (column.hidden) sheet.hideColumns(position, 1);
}
