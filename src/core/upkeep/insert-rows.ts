import { sorted } from '../sorted';
import type { HeldGrid } from './mended-tab';
import { rewriteReferences } from './references';

/** Rows about to be inserted over a row of a tab, counted before any insertion. */
export interface RowInsertion {
  readonly before: number;
  readonly count: number;
}

/** Where a row stands once they are inserted. */
export function rowAfter(row: number, insertions: readonly RowInsertion[]): number {
  return insertions.reduce((now, { before, count }) => (before <= row ? now + count : now), row);
}

/** The order to insert them in: none moves the place of another, and those of one place stay in their order. */
export function lowestFirst<I extends Pick<RowInsertion, 'before'>>(insertions: readonly I[]): readonly I[] {
  const ranked = insertions.map((insertion, rank) => ({ insertion, rank }));
  const lowest = sorted(ranked, (a, b) => b.insertion.before - a.insertion.before || b.rank - a.rank);
  return lowest.map(({ insertion }) => insertion);
}

/** Puts rows where they are inserted: those of each insertion over the row it names, from 1. */
export function withRows<T, I extends RowInsertion>(
  rows: readonly T[],
  insertions: readonly I[],
  made: (insertion: I, index: number) => T,
): readonly T[] {
  return lowestFirst(insertions).reduce<readonly T[]>((all, insertion) => {
    const come = Array.from({ length: insertion.count }, (_, index) => made(insertion, index));
    return [...all.slice(0, insertion.before - 1), ...come, ...all.slice(insertion.before - 1)];
  }, rows);
}

/** A tab as it will be read once the rows are there. @param values what the new rows hold. */
export function insertRowsInGrid<I extends RowInsertion>(
  grid: HeldGrid,
  insertions: readonly I[],
  values: (insertion: I, index: number) => readonly unknown[],
): HeldGrid {
  const blank = <T>(rows: readonly (readonly T[])[]) => withRows(rows, insertions, (): readonly T[] => []);
  return {
    ...grid,
    values: withRows(grid.values, insertions, values),
    formulas: blank(grid.formulas),
    formats: blank(grid.formats),
    hasRule: blank(grid.hasRule),
    lastRow: grid.lastRow + insertions.reduce((sum, { count }) => sum + count, 0),
  };
}

function moved(row: string, insertions: readonly RowInsertion[]): string {
  if (row === '') return row;
  const fixed = row.startsWith('$') ? '$' : '';
  return fixed + String(rowAfter(Number(row.replace('$', '')), insertions));
}

/**
 * A formula as Sheets rewrites it when rows are inserted in a tab: a range they fall inside grows.
 * @param home the tab the formula stands in.
 * @param tab the tab that gets the rows.
 */
export function insertRowsInFormula(
  formula: string,
  home: string,
  tab: string,
  insertions: readonly RowInsertion[],
): string {
  return rewriteReferences(formula, home, tab, (reference) => ({
    ...reference,
    top: moved(reference.top, insertions),
    bottom: moved(reference.bottom, insertions),
  }));
}
