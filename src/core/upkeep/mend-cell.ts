import type { Cell } from '../plan/blueprint';
import { judgeCell } from './judge-cell';
import { formulaOf, isBlankAt, valueAt, type HeldGrid } from './mended-tab';
import type { CellMend } from './mending';

/** What a single cell of ours needs, words and formulas alike; null when it needs nothing. */
export function mendCell(
  grid: HeldGrid,
  row: number,
  column: number,
  wanted: Cell | undefined,
): CellMend | null {
  if (!wanted) return null;
  const { formula, value } = wanted;
  if (formula !== null) {
    const held = { value: valueAt(grid, row, column), formula: formulaOf(grid, row, column) };
    return judgeCell(held, formula) === 'restore' ? { row, column, content: formula, what: 'formula' } : null;
  }
  if (value === null || value === '' || !isBlankAt(grid, row, column)) return null;
  return { row, column, content: value, what: 'text' };
}
