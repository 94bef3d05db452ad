import type { TabBlueprint } from '../../plan/blueprint';
import { normalForm } from '../formula-text';
import { formulaOf, valueAt, type HeldGrid } from '../mended-tab';

/** A cell of ours that is worded anew. */
export interface Swap {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

function swapAt(
  grid: HeldGrid,
  row: number,
  column: number,
  before: TabBlueprint,
  after: TabBlueprint,
): Swap | null {
  const [was, is] = [before.cells[row - 1]?.[column - 1], after.cells[row - 1]?.[column - 1]];
  if (!was || !is) return null;
  const formula = formulaOf(grid, row, column);
  if (was.formula !== null && is.formula !== null && was.formula !== is.formula)
    return formula !== '' && normalForm(formula) === normalForm(was.formula)
      ? { row, column, content: is.formula }
      : null;
  const isReworded = typeof was.value === 'string' && typeof is.value === 'string' && was.value !== is.value;
  const isHeld = formula === '' && valueAt(grid, row, column) === was.value;
  return isReworded && isHeld ? { row, column, content: is.value } : null;
}

/**
 * The cells that hold exactly what a tab composed in the old language has there, and that the new one words
 * otherwise. A cell people changed is not among them.
 */
export function swappedCells(grid: HeldGrid, before: TabBlueprint, after: TabBlueprint): readonly Swap[] {
  return grid.values.flatMap((cells, index) =>
    cells.flatMap((_, place) => swapAt(grid, index + 1, place + 1, before, after) ?? []),
  );
}

/** Words of the labels and helps of single values, old to new: they are found wherever rows moved them. */
export function swappedFields(
  grid: HeldGrid,
  columns: readonly number[],
  words: ReadonlyMap<string, string>,
): readonly Swap[] {
  return grid.values.flatMap((cells, index) =>
    columns.flatMap((column) => {
      const held = formulaOf(grid, index + 1, column) === '' ? cells[column - 1] : null;
      const content = typeof held === 'string' ? words.get(held) : undefined;
      return content === undefined ? [] : [{ row: index + 1, column, content }];
    }),
  );
}
