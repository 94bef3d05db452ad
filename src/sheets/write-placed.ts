import { columnRuns } from '../core/layer/column-runs';
import type { Cell } from '../core/plan/blueprint';
import type { PlacedCell } from '../core/plan/compose/table-rows';
import { STYLES } from '../core/plan/palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Grey of the examples: it reads as set apart, at a contrast of 5 on white. */
const EXAMPLE_COLOUR = '#6b7280';

/** Neighbouring columns of neighbouring rows: columns people inserted between ours stay theirs. */
interface Block {
  readonly start: number;
  readonly cells: readonly (readonly Cell[])[];
}

function blocksOf(rows: readonly (readonly PlacedCell[])[]): readonly Block[] {
  const positions = new Map(rows[0]?.map(({ column, position }) => [column.key, position]));
  return columnRuns(positions, [...positions.keys()]).map(({ start, keys }) => ({
    start,
    cells: rows.map((cells) => {
      const byKey = new Map(cells.map(({ column, cell }) => [column.key, cell]));
      return keys.flatMap((key) => byKey.get(key) ?? []);
    }),
  }));
}

function each(
  sheet: Sheet,
  firstRow: number,
  rows: readonly (readonly PlacedCell[])[],
  write: (range: Range, cells: Block['cells']) => void,
): void {
  for (const { start, cells } of blocksOf(rows))
    write(sheet.getRange(firstRow, start, cells.length, cells[0]?.length ?? 1), cells);
}

function fill(range: Range, cells: Block['cells']): void {
  range.setNumberFormats(cells.map((row) => row.map(({ format }) => format || 'General')));
  range.setValues(cells.map((row) => row.map(({ formula, value }) => formula ?? value ?? '')));
}

/** Gives rows of a table the looks of a row people type in. */
export function lookOrdinary(sheet: Sheet, firstRow: number, rows: readonly (readonly PlacedCell[])[]): void {
  each(sheet, firstRow, rows, (range, cells) => {
    range.setFontColors(cells.map((row) => row.map(({ style }) => STYLES[style].colour)));
    range.setFontStyle('normal');
  });
}

/** Writes neighbouring rows of a table, whole: formats first, so that text stays text. */
export function writePlacedRows(
  sheet: Sheet,
  firstRow: number,
  rows: readonly (readonly PlacedCell[])[],
): void {
  each(sheet, firstRow, rows, fill);
  lookOrdinary(sheet, firstRow, rows);
}

/** Writes a row set apart as an example. */
export function writeExampleRow(sheet: Sheet, row: number, cells: readonly PlacedCell[]): void {
  each(sheet, row, [cells], (range, block) => {
    fill(range, block);
    range.setFontColor(EXAMPLE_COLOUR).setFontStyle('italic');
  });
}
