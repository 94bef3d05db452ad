import { JUDGED_COLUMNS, objectiveRow, type Judge } from '../../core/plan/rows/judged';
import type { CellValue } from '../../sheets/cell-value';
import type { TableRows } from '../../sheets/table-rows';
import type { UnitOf } from './units';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns without which there is nothing to judge, or nowhere to say so. */
export const REQUIRED = ['statement', 'smart'] as const;

/** What the verdict columns of neighbouring rows shall hold, and where. */
export interface Verdicts {
  readonly firstRow: number;
  readonly smart: readonly CellValue[];
  readonly smart_met: readonly CellValue[];
}

interface Verdict {
  readonly text: CellValue;
  readonly met: CellValue;
}

/**
 * Judges the objectives among some rows, from the first to the last of them. A row whose sentence was erased loses
 * its verdict; a row that never had one keeps what it holds. @returns null when there is none to judge.
 */
export function verdictsOf(rows: TableRows, judge: Judge, unitOf: UnitOf): Verdicts | null {
  const judged = indexes(rows).filter((row) => hasSentence(rows, row) || rows.cell(row, 'smart_met') !== '');
  const [first] = judged;
  const last = judged.at(-1);
  if (first === undefined || last === undefined) return null;
  const verdicts = indexes(rows)
    .slice(first, last + 1)
    .map((row) => verdictOf(rows, row, judge, unitOf));
  return {
    firstRow: rows.firstRow + first,
    smart: verdicts.map(({ text }) => text),
    smart_met: verdicts.map(({ met }) => met),
  };
}

const indexes = ({ count }: TableRows): readonly number[] => Array.from({ length: count }, (_, row) => row);

/** Whether a row is an objective: it holds a sentence. */
export const hasSentence = (rows: TableRows, row: number): boolean =>
  String(rows.cell(row, 'statement')).trim() !== '';

function verdictOf(rows: TableRows, row: number, judge: Judge, unitOf: UnitOf): Verdict {
  if (hasSentence(rows, row)) return judge(objectiveAt(rows, row, unitOf));
  const met = rows.cell(row, 'smart_met');
  return met === '' ? { text: rows.cell(row, 'smart'), met } : { text: '', met: '' };
}

/** A metric's unit only matters, and is only asked for, when the row does not say how its change is counted. */
function objectiveAt(rows: TableRows, row: number, unitOf: UnitOf) {
  const values = Object.fromEntries(JUDGED_COLUMNS.map((key) => [key, rows.cell(row, key)] as const));
  const metric = String(values['metric']);
  const unit = values['change_type'] === '' && metric !== '' ? unitOf(metric) : null;
  return objectiveRow(values, unit);
}

/** Writes the verdicts, one call a column, and nothing else. */
export function writeVerdicts(sheet: Sheet, { columns }: TableRows, verdicts: Verdicts): void {
  for (const key of ['smart', 'smart_met'] as const) {
    const column = columns.get(key);
    const cells = verdicts[key].map((value) => [value]);
    if (column !== undefined) sheet.getRange(verdicts.firstRow, column, cells.length, 1).setValues(cells);
  }
}
