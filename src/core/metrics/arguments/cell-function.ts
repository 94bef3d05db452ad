import { PlanError } from '../../errors';
import { isBlank } from './cell';
import { refuseErrorText, type Reader, type Values } from './reader';
import type { CellFunction, CellResult } from './result';
import { commonShape, isOneCell } from './shape';
import { sourceOf, type Source } from './source';
import { tooLarge } from './too-large';

type Readers = readonly Reader<unknown>[];
type Compute<R extends Readers> = (...values: Values<R>) => CellResult;

/**
 * Makes a function of cells out of a function of values. Lone cells give one result and throw;
 * ranges give a range of the same shape, with the PlanError of a bad cell in its place.
 * A blank cell where a value is required gives `''`.
 */
export function cellFunction<const R extends Readers>(readers: R, compute: Compute<R>): CellFunction {
  return (...passed) => {
    const sources = readers.map((reader, index) => sourceOf(reader, passed[index]));
    const shape = commonShape(sources);
    const resultAt = (row: number, column: number): CellResult => computeAt(sources, compute, row, column);
    if (shape === undefined) return resultAt(0, 0);
    if (isOneCell(shape)) return [[resultAt(0, 0)]];
    return Array.from({ length: shape.rows }, (_row, row) =>
      Array.from({ length: shape.columns }, (_column, column) => inPlace(() => resultAt(row, column))),
    );
  };
}

function computeAt<R extends Readers>(
  sources: readonly Source[],
  compute: Compute<R>,
  row: number,
  column: number,
): CellResult {
  const cells = sources.map((source) => source.cellAt(row, column));
  sources.forEach(({ reader }, index) => refuseErrorText(reader.argument, cells[index]));
  if (sources.some(({ reader }, index) => !reader.optional && isBlank(cells[index]))) return '';
  const values = sources.map(({ reader }, index) => reader.read(cells[index]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one value a reader, in order: by construction
  const result = compute(...(values as Values<R>));
  if (isShown(result)) return withoutSign(result);
  throw tooLarge(sources.map(({ reader }, index) => ({ argument: reader.argument, value: values[index] })));
}

/** In a range, an error stays in its cell, and a cell in error is passed on as it came. */
function inPlace(compute: () => CellResult): CellResult {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.key === 'cellInError' ? String(error.values['value']) : error;
  }
}

/** Whether Sheets can show a result: neither NaN nor infinite. */
export const isShown = (result: CellResult): boolean => typeof result !== 'number' || Number.isFinite(result);

const withoutSign = (result: CellResult): CellResult => (result === 0 ? 0 : result);
