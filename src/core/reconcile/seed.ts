import type { ReconcileInput } from './reconcile-input';
import { cellCount, eachRun, marginOf, type Sizes } from './cube';

/** History of one past year: NaN where nothing was observed. */
export interface PastYear {
  /** How much the year counts beside the others. */
  readonly weight: number;
  readonly cells: Float64Array;
}

/**
 * History of the cells over past years, each with its weight: a cell observed in some years only is their mean.
 * A cell below 0, more given back than sold, says nothing of what can be sold there: it is unknown.
 */
export function historySeed(sizes: Sizes, years: readonly PastYear[]): Float64Array {
  const seed = new Float64Array(cellCount(sizes)).fill(Number.NaN);
  for (let cell = 0; cell < seed.length; cell += 1) {
    let [sum, weight] = [0, 0];
    for (const year of years) {
      const value = year.cells[cell] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += year.weight * value;
      weight += year.weight;
    }
    if (weight > 0 && sum >= 0) seed[cell] = sum / weight;
  }
  return seed;
}

/** Share of each member of an axis in what is known; equal where nothing is. */
function sharesOf(known: Float64Array, sizes: Sizes, axis: number): Float64Array {
  const sums = marginOf(known, sizes, axis);
  const total = sums.reduce((sum, value) => sum + value, 0);
  return total > 0 ? sums.map((sum) => sum / total) : sums.fill(1 / sums.length);
}

type Shared = Pick<ReconcileInput, 'sizes' | 'margins' | 'even'>;

/** A member without history is as large as its total says; an axis without totals is as its history says. */
function knownShares(known: Float64Array, { sizes, margins, even }: Shared) {
  return sizes.map((size, axis) => {
    const margin = margins[axis];
    const total = margin?.reduce((sum, value) => sum + value, 0) ?? 0;
    if (margin && total > 0) return Float64Array.from(margin, (value) => value / total);
    return even?.has(axis) ? new Float64Array(size).fill(1 / size) : sharesOf(known, sizes, axis);
  });
}

/** Product of the shares of its members, cell by cell: what independent axes would give. */
export function independentCells(input: Shared & Pick<ReconcileInput, 'seed'>): Float64Array {
  const { sizes, seed } = input;
  const known = seed.map((value) => (Number.isNaN(value) ? 0 : value));
  const total = known.reduce((sum, value) => sum + value, 0) || 1;
  const cells = new Float64Array(seed.length).fill(total);
  knownShares(known, input).forEach((shares, axis) => {
    eachRun(sizes, axis, (member, from, to) => {
      const share = shares[member] ?? 0;
      for (let cell = from; cell < to; cell += 1) cells[cell] = (cells[cell] ?? 0) * share;
    });
  });
  return cells;
}

/** Fills what is unknown with what independent axes would give. */
export function filledSeed(seed: Float64Array, independent: Float64Array): Float64Array {
  return seed.map((value, cell) => (Number.isNaN(value) ? (independent[cell] ?? 0) : value));
}
