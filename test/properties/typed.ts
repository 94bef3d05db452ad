import { sorted } from '../../src/core/sorted';
import type { Runtime } from '../../workbench/runtime/host';

/** Everything a person types in this test bears this sign, so that it is found wherever it went. */
const SIGN = '§';

/** A cell a person typed, where it stands now. */
export interface TypedCell {
  readonly token: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

let last = 0;

/** A text nobody typed before. */
export function token(): string {
  last += 1;
  return `${SIGN}${last}`;
}

/** Every cell of the workbook a person typed, whatever tab it is in. */
export function typedCells({ spreadsheet }: Runtime): readonly TypedCell[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const range = sheet.getDataRange();
    return range.getValues().flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        if (typeof value !== 'string' || !value.startsWith(SIGN)) return [];
        const formula = range.getCell(row + 1, column + 1).getFormula();
        return [{ token: value, sheet: sheet.getSheetId(), row, column, formula }];
      }),
    );
  });
}

const inOrder = (texts: readonly string[]): readonly string[] => sorted(texts, (a, b) => a.localeCompare(b));

/** What must not change: in which tab each typed cell is, with which others in its row, and whether it calculates. */
export function belonging(cells: readonly TypedCell[]): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { token: text, sheet, row, formula } of cells) {
    const key = `${sheet} ${row}`;
    rows.set(key, [...(rows.get(key) ?? []), formula === '' ? text : `=${text}`]);
  }
  const all = [...rows].map(([key, texts]) => `${key.split(' ')[0]}: ${inOrder(texts).join(' ')}`);
  return inOrder(all);
}
