import { atScale, decimalOf, divideRounded } from '../decimal';
import { largestRemainder } from '../objectives/largest-remainder';
import { strideOf, sumOf, type Sizes } from './cube';

/** Reps are the first axis of the cube. */
const REP_AXIS = 0;
/** Decimals of a share that count: 0.1 is exactly one tenth. */
const SCALE = 12;

/** A total with what is added to it, in whole minor units, halves away from zero. */
export function assignedTotal(base: number, overAssignment: number): number {
  const over = atScale(decimalOf(overAssignment), SCALE);
  const one = 10n ** BigInt(SCALE);
  return Number(divideRounded(BigInt(base) * (one + over), one));
}

/**
 * What reps are assigned: each rep's total is its base with the over-assignment added, rounded once, and shared
 * among its cells by the largest remainder. The base itself does not change.
 * @param overAssignment a fraction: 0.1 adds 10 %.
 */
export function assignedCells(cells: Float64Array, sizes: Sizes, overAssignment: number): Float64Array {
  if (overAssignment === 0) return cells;
  const stride = strideOf(sizes, REP_AXIS);
  const assigned = new Float64Array(cells.length);
  for (let from = 0; from < cells.length; from += stride) {
    const own = [...cells.subarray(from, from + stride)];
    const total = assignedTotal(sumOf(own), overAssignment);
    if (total !== 0) assigned.set(largestRemainder(total, own).shares, from);
  }
  return assigned;
}
