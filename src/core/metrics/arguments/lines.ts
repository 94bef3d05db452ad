import { PlanError } from '../../errors';
import { optional, refuseErrorText, type ArgumentKey, type Reader } from './reader';
import { commonShape, type Shape } from './shape';
import { sourceOf, type Source } from './source';

/** The value of each argument on one line, in order; undefined where the cell is blank. */
export type Line = readonly (number | undefined)[];

/** Ranges that are read together, because one result depends on all their lines. */
export interface Lines {
  /** Undefined when every argument is a lone cell. */
  readonly shape: Shape | undefined;
  readonly lines: readonly Line[];
}

/** Reads ranges of one shape line by line; a lone cell goes for every line. @throws PlanError for any cell that cannot be read. */
export function linesOf(readers: readonly Reader<number>[], passed: readonly unknown[]): Lines {
  const sources = readers.map((reader, index) => sourceOf(optional(reader), passed[index]));
  const shape = commonShape(sources);
  const { rows, columns } = shape ?? { rows: 1, columns: 1 };
  const lines = Array.from({ length: rows * columns }, (_, index) =>
    lineAt(sources, Math.floor(index / columns), index % columns),
  );
  return { shape, lines };
}

function lineAt(sources: readonly Source<number | undefined>[], row: number, column: number): Line {
  return sources.map(({ reader, cellAt }) => {
    const cell = cellAt(row, column);
    refuseErrorText(reader.argument, cell);
    return reader.read(cell);
  });
}

/** Whether nothing is written on a line. */
export const isEmpty = (line: Line): boolean => line.every((value) => value === undefined);

/** A value without which no line could be told: a blank is missing, never 0. */
export function needed(value: number | undefined, argument: ArgumentKey, index: number): number {
  if (value === undefined) throw new PlanError('valueMissing', { argument, line: index + 1 });
  return value;
}

/** One result a line, in the shape of the ranges. */
export function shapedAs<T>(shape: Shape | undefined, results: readonly T[]): T[][] {
  const { rows, columns } = shape ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns));
}
