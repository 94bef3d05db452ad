import { columnRuns } from '../core/layer/column-runs';
import { rowCells, type WrittenTable } from '../core/layer/row-cells';
import type { RowContent } from '../core/plan/content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab in which the machine writes rows. */
export interface WrittenSheet extends WrittenTable {
  readonly sheet: Sheet;
}

/** Writes rows one under the other, in these columns only: formats first, so that text stays text. */
export function writeRows(
  written: WrittenSheet,
  firstRow: number,
  contents: readonly RowContent[],
  keys: readonly string[],
): void {
  const columns = written.geometry.tables.get(written.table)?.columns ?? new Map<string, number>();
  for (const run of columnRuns(columns, keys)) {
    const cells = contents.map((content, index) => rowCells(run.keys, content, firstRow + index, written));
    const range = written.sheet.getRange(firstRow, run.start, cells.length, run.keys.length);
    range.setNumberFormats(cells.map((row) => row.map(({ format }) => format)));
    range.setValues(cells.map((row) => row.map(({ content }) => content)));
  }
}

/** Writes, among rows in order, those given: neighbours go in one call, and the others keep what they hold. */
export function rewriteRows(
  written: WrittenSheet,
  firstRow: number,
  contents: readonly (RowContent | null)[],
  keys: readonly string[],
): void {
  let start = 0;
  while (start < contents.length) {
    const run = upToNull(contents, start);
    if (run.length > 0) writeRows(written, firstRow + start, run, keys);
    start += run.length + 1;
  }
}

function upToNull(contents: readonly (RowContent | null)[], start: number): readonly RowContent[] {
  const run: RowContent[] = [];
  for (let index = start; index < contents.length; index += 1) {
    const content = contents[index];
    if (!content) break;
    run.push(content);
  }
  return run;
}
