import { isBlank, isRange, toGrid } from './cell';
import { refuseErrorText, type ArgumentKey, type Reader } from './reader';
import { tooLarge } from './too-large';

/** The sum of a cell or a range, blank cells left out; undefined when all are blank. */
export function totalOf(reader: Reader<number>, passed: unknown): number | undefined {
  const cells = (isRange(passed) ? toGrid(passed).flat() : [passed]).filter((cell) => !isBlank(cell));
  for (const cell of cells) refuseErrorText(reader.argument, cell);
  return cells.length === 0
    ? undefined
    : sumOf(
        reader.argument,
        cells.map((cell) => reader.read(cell)),
      );
}

/** A sum that Sheets can show. @throws PlanError naming the value farthest from 1 otherwise. */
export function sumOf(argument: ArgumentKey, values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  if (Number.isFinite(sum)) return sum;
  throw tooLarge(values.map((value) => ({ argument, value })));
}
