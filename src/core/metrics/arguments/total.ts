import { isBlank, isRange, toGrid } from './cell';
import { refuseErrorText, type Reader } from './reader';

/** The sum of a cell or a range, blank cells left out; undefined when all are blank. */
export function totalOf(reader: Reader<number>, passed: unknown): number | undefined {
  const cells = (isRange(passed) ? toGrid(passed).flat() : [passed]).filter((cell) => !isBlank(cell));
  for (const cell of cells) refuseErrorText(reader.argument, cell);
  return cells.length === 0 ? undefined : cells.reduce<number>((sum, cell) => sum + reader.read(cell), 0);
}
