import type { Cell, Span } from '../blueprint';
import type { StyleKey } from '../palette';

const EMPTY: Cell = { value: null, formula: null, format: '', style: 'blank' };

/** A tab being composed: cells put one by one, read back as a full rectangle. */
export class Grid {
  private readonly rows: Cell[][] = [];
  private width = 1;
  private height = 1;

  /** Changes part of a cell, growing the grid as needed. Rows and columns are 1-based. */
  put(row: number, column: number, cell: Partial<Cell>): void {
    this.reserve(row, column);
    const cells = (this.rows[row] ??= []);
    cells[column] = { ...(cells[column] ?? EMPTY), ...cell };
  }

  /** Gives every cell of a rectangle a style, keeping what it holds. */
  paint(row: number, column: number, rows: number, columns: number, style: StyleKey): void {
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) this.put(r, c, { style });
  }

  /** Makes the grid at least this large. */
  reserve(row: number, column: number): void {
    this.height = Math.max(this.height, row);
    this.width = Math.max(this.width, column);
  }

  get size(): { readonly rows: number; readonly columns: number } {
    return { rows: this.height, columns: this.width };
  }

  cells(): readonly (readonly Cell[])[] {
    return Array.from({ length: this.height }, (_, r) =>
      Array.from({ length: this.width }, (_unused, c) => this.rows[r + 1]?.[c + 1] ?? EMPTY),
    );
  }
}

/** Runs of equal neighbours: `[80, 80, 120]` is two spans. */
export function runs<T>(values: readonly T[]): readonly (Span & { readonly value: T })[] {
  const found: { start: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) last.count += 1;
    else found.push({ start: index + 1, count: 1, value });
  });
  return found;
}
