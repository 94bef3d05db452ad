import { columnLetter, columnNumber } from '../formula/geometry';
import type { HeldGrid } from './mended-tab';

/** Columns about to be inserted in a tab, right of a position. */
export interface ColumnInsertion {
  readonly tab: string;
  readonly after: number;
  readonly count: number;
}

function widened<T>(row: readonly T[], { after, count }: ColumnInsertion, empty: T): readonly T[] {
  if (row.length < after) return row;
  return [...row.slice(0, after), ...Array.from({ length: count }, () => empty), ...row.slice(after)];
}

/** A tab as it will be read once the columns are there, empty. */
export function insertInGrid(grid: HeldGrid, insertion: ColumnInsertion): HeldGrid {
  return {
    values: grid.values.map((row) => widened(row, insertion, '')),
    formulas: grid.formulas.map((row) => widened(row, insertion, '')),
    formats: grid.formats.map((row) => widened(row, insertion, '')),
    hasRule: grid.hasRule.map((row) => widened(row, insertion, false)),
    notes: widened(grid.notes, insertion, ''),
    lastRow: grid.lastRow,
    lastColumn: grid.lastColumn + insertion.count,
  };
}

/** A reference in a formula: the tab it names, then its columns and rows. */
const REFERENCE =
  /("(?:[^"]|"")*")|(?<![\w.$])((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3})(\$?\d+)?(?::(\$?[A-Z]{1,3})(\$?\d+)?)?(?![\w(])/gu;

function moved(letters: string, { after, count }: ColumnInsertion): string {
  const fixed = letters.startsWith('$') ? '$' : '';
  const position = columnNumber(letters.replace('$', ''));
  return fixed + columnLetter(position > after ? position + count : position);
}

const unquoted = (sheet: string): string =>
  sheet.slice(0, -1).replaceAll(/^'|'$/gu, '').replaceAll("''", "'");

/**
 * A formula as Sheets rewrites it when columns are inserted.
 * @param tab the tab the formula stands in.
 */
export function insertInFormula(formula: string, tab: string, insertion: ColumnInsertion): string {
  return formula.replaceAll(
    REFERENCE,
    (whole, text?: string, sheet = '', left = '', top = '', right?: string, bottom = '') => {
      const named = sheet === '' ? tab : unquoted(sheet);
      const isReference = top !== '' || right !== undefined;
      if (text !== undefined || !isReference || named !== insertion.tab) return whole;
      const end = right === undefined ? '' : `:${moved(right, insertion)}${bottom}`;
      return `${sheet}${moved(left, insertion)}${top}${end}`;
    },
  );
}
