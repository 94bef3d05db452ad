import { isRange, toGrid } from './cell';
import type { Reader } from './reader';
import { isOneCell, shapeOf, type Shape } from './shape';

/** Where an argument's value comes from: one cell for all, or a cell a row. */
export interface Source<T = unknown> {
  readonly reader: Reader<T>;
  /** Set when the argument is a range that is read cell by cell. */
  readonly shape?: Shape;
  readonly cellAt: (row: number, column: number) => unknown;
}

/** Binds an argument to what was passed for it. */
export function sourceOf<T>(reader: Reader<T>, passed: unknown): Source<T> {
  const remembering = { ...reader, read: rememberLast(reader.read) };
  if (!isRange(passed)) return { reader: remembering, cellAt: () => passed };
  const grid = toGrid(passed);
  if (reader.takesWhole?.(grid)) return { reader: remembering, cellAt: () => grid };
  const shape = shapeOf(grid);
  if (isOneCell(shape)) return { reader: remembering, shape, cellAt: () => grid[0]?.[0] };
  return { reader: remembering, shape, cellAt: (row, column) => grid[row]?.[column] };
}

/** Reads a cell again only when it changes: an option given once for 10,000 rows is read once. */
function rememberLast<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  let last: { cell: unknown; value: T } | undefined;
  return (cell) => {
    if (last?.cell !== cell || last === undefined) last = { cell, value: read(cell) };
    return last.value;
  };
}
