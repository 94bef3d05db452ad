import { PlanError } from '../../errors';
import type { Grid } from './cell';
import type { Source } from './source';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The rows and columns of a range. */
export function shapeOf(grid: Grid): Shape {
  return { rows: grid.length, columns: grid.reduce((most, row) => Math.max(most, row.length), 0) };
}

/** True when two ranges line up cell by cell. */
export function sameShape(one: Shape, other: Shape): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}

export const isOneCell = (shape: Shape): boolean => sameShape(shape, { rows: 1, columns: 1 });

/**
 * The shape a function answers with: that of its ranges, which must agree.
 * Undefined when every argument is a lone cell. A range of one cell goes along with any shape.
 */
export function commonShape(sources: readonly Source[]): Shape | undefined {
  let common: Shape | undefined;
  for (const source of sources) {
    if (source.shape === undefined) continue;
    if (common === undefined || isOneCell(common)) common = source.shape;
    else if (!isOneCell(source.shape) && !sameShape(source.shape, common)) throw shapesDiffer(source, common);
  }
  return common;
}

function shapesDiffer({ reader, shape }: Source, expected: Shape): PlanError {
  const expectedSize = { expectedRows: expected.rows, expectedColumns: expected.columns };
  return new PlanError('shapesDiffer', { argument: reader.argument, ...shape, ...expectedSize });
}
