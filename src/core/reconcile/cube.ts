/**
 * Cells of several axes at once, in one typed array: the last axis varies fastest. A cube of 20 reps, 40 products,
 * 12 channels and 12 months has 115 200 cells.
 */
export type Sizes = readonly number[];

/** Number of cells. */
export function cellCount(sizes: Sizes): number {
  return sizes.reduce((product, size) => product * size, 1);
}

/** Cells between two neighbours of an axis. */
export function strideOf(sizes: Sizes, axis: number): number {
  return cellCount(sizes.slice(axis + 1));
}

/** Position of a cell by its member on each axis. */
export function cellAt(sizes: Sizes, members: readonly number[]): number {
  return sizes.reduce((cell, size, axis) => cell * size + (members[axis] ?? 0), 0);
}

/** Member of a cell on an axis. */
export function memberAt(sizes: Sizes, axis: number, cell: number): number {
  return Math.floor(cell / strideOf(sizes, axis)) % (sizes[axis] ?? 1);
}

/** Calls once for each run of cells that share a member of an axis: `from` included, `to` excluded. */
export function eachRun(
  sizes: Sizes,
  axis: number,
  visit: (member: number, from: number, to: number) => void,
): void {
  const stride = strideOf(sizes, axis);
  const size = sizes[axis] ?? 1;
  const runs = cellCount(sizes) / stride;
  for (let run = 0; run < runs; run += 1) visit(run % size, run * stride, (run + 1) * stride);
}

/** Sums of the cells by member of an axis. */
export function marginOf(cells: Float64Array, sizes: Sizes, axis: number): Float64Array {
  const sums = new Float64Array(sizes[axis] ?? 1);
  eachRun(sizes, axis, (member, from, to) => {
    let sum = sums[member] ?? 0;
    for (let cell = from; cell < to; cell += 1) sum += cells[cell] ?? 0;
    sums[member] = sum;
  });
  return sums;
}

/** Sums over the last axes: the cells of the first `kept` axes. */
export function leadingSums(cells: Float64Array, sizes: Sizes, kept: number): Float64Array {
  const width = cellCount(sizes.slice(kept));
  const sums = new Float64Array(cells.length / width);
  for (let row = 0; row < sums.length; row += 1) {
    let sum = 0;
    for (let cell = row * width; cell < (row + 1) * width; cell += 1) sum += cells[cell] ?? 0;
    sums[row] = sum;
  }
  return sums;
}

/** Sum of all. */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
