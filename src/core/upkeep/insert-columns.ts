import { columnLetter, columnNumber } from '../formula/geometry';
import { INHERITED } from './format-class';
import type { HeldGrid } from './mended-tab';
import { rewriteReferences } from './references';

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
    formats: grid.formats.map((row) => widened(row, insertion, INHERITED)),
    hasRule: grid.hasRule.map((row) => widened(row, insertion, false)),
    notes: widened(grid.notes, insertion, ''),
    lastRow: grid.lastRow,
    lastColumn: grid.lastColumn + insertion.count,
  };
}

function moved(letters: string, { after, count }: ColumnInsertion): string {
  const fixed = letters.startsWith('$') ? '$' : '';
  const position = columnNumber(letters.replace('$', ''));
  return fixed + columnLetter(position > after ? position + count : position);
}

/**
 * A formula as Sheets rewrites it when columns are inserted.
 * @param tab the tab the formula stands in.
 */
export function insertInFormula(formula: string, tab: string, insertion: ColumnInsertion): string {
  return rewriteReferences(formula, tab, insertion.tab, (reference) => ({
    ...reference,
    left: moved(reference.left, insertion),
    right: reference.right === null ? null : moved(reference.right, insertion),
  }));
}
