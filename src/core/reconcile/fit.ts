import { eachRun, marginOf, type Sizes } from './cube';

/** Largest relative error of a margin at which a fit is done. */
const TOLERANCE = 1e-9;
/** Passes over the axes after which a fit is too slow and is helped, and those after which it is given up. */
const SLOW = 250;
const MOST_PASSES = 2000;
/** What is left, while the passes double, of a cell that goes to 0 as one over their number: about a half. */
const VANISHING = 0.6;

export interface Fit {
  readonly cells: Float64Array;
  readonly iterations: number;
  /** The largest relative error left, and where it is. */
  readonly worst: { readonly axis: number; readonly member: number; readonly error: number };
}

interface Gap {
  readonly error: number;
  readonly member: number;
}

function factorOf(sum: number, margin: number): number {
  return sum === 0 ? 0 : margin / sum;
}

function relativeError(sum: number, margin: number): number {
  return margin === 0 ? Math.min(sum, 1) : Math.abs(sum / margin - 1);
}

/** The member farthest from its margin. */
function widestGap(sums: Float64Array, margin: Float64Array): Gap {
  let widest: Gap = { error: 0, member: 0 };
  for (const [member, sum] of sums.entries()) {
    const error = relativeError(sum, margin[member] ?? 0);
    if (error > widest.error) widest = { error, member };
  }
  return widest;
}

/** Scales the cells of each member of an axis to its margin, in place. @returns how far they were. */
function scaleAxis(cells: Float64Array, sizes: Sizes, axis: number, margin: Float64Array): Gap {
  const sums = marginOf(cells, sizes, axis);
  const factors = sums.map((sum, member) => factorOf(sum, margin[member] ?? 0));
  eachRun(sizes, axis, (member, from, to) => {
    const factor = factors[member] ?? 0;
    for (let cell = from; cell < to; cell += 1) cells[cell] = (cells[cell] ?? 0) * factor;
  });
  return widestGap(sums, margin);
}

/** Scales to every axis once. @returns the widest gap met. */
function pass(cells: Float64Array, sizes: Sizes, margins: readonly (Float64Array | null)[]): Fit['worst'] {
  let worst = { axis: 0, member: 0, error: 0 };
  for (const [axis, margin] of margins.entries()) {
    const gap = margin ? scaleAxis(cells, sizes, axis, margin) : worst;
    if (gap.error > worst.error) worst = { axis, ...gap };
  }
  return worst;
}

/** A cell that halves while the passes double goes to 0, as slowly as it can: it is put there at once. */
function dropVanishing(cells: Float64Array, before: Float64Array): void {
  for (let cell = 0; cell < cells.length; cell += 1)
    if ((cells[cell] ?? 0) < VANISHING * (before[cell] ?? 0)) cells[cell] = 0;
}

/**
 * Iterative proportional fitting: scales the cells to the margins of one axis after the other, until all agree.
 * Zeros stay, and so do the cross-ratios of the seed. Margins add to one total. Totals that only cells at 0 can
 * give are met at the limit of the passes: after many, cells on their way to 0 are put there, and the fit goes on.
 * @param tolerance largest relative error of a margin.
 * @see W. E. Deming and F. F. Stephan, "On a least squares adjustment of a sampled frequency table when the
 * expected marginal totals are known", Annals of Mathematical Statistics 11 (1940)
 */
export function fit(
  seed: Float64Array,
  sizes: Sizes,
  margins: readonly (Float64Array | null)[],
  tolerance = TOLERANCE,
): Fit {
  const cells = seed.slice();
  let [before, next] = [cells, SLOW];
  for (let iteration = 1; ; iteration += 1) {
    const worst = pass(cells, sizes, margins);
    if (worst.error <= tolerance || iteration === MOST_PASSES) return { cells, iterations: iteration, worst };
    if (iteration !== next) continue;
    if (iteration > SLOW) dropVanishing(cells, before);
    [before, next] = [cells.slice(), next * 2];
  }
}
