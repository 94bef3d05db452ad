import { sorted } from '../sorted';

/** Quotient rounded down, for a divisor above 0. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

/** The totals that ideals can add to when each is rounded down or up. */
export function reach(
  numerators: readonly bigint[],
  denominator: bigint,
): { readonly least: number; readonly most: number } {
  const least = numerators.reduce((sum, numerator) => sum + floorDivide(numerator, denominator), 0n);
  const fractions = numerators.filter((numerator) => numerator % denominator !== 0n).length;
  return { least: Number(least), most: Number(least) + fractions };
}

/**
 * Whole numbers that add to `total` and lie next to their ideals `numerators[i] / denominator`: each is rounded
 * down, then the largest remainders take one more. Ties go to the larger numerator, then (the sort is stable) to
 * the first.
 * `total` lies within their reach.
 */
export function apportion(
  numerators: readonly bigint[],
  denominator: bigint,
  total: bigint,
): readonly bigint[] {
  const floors = numerators.map((numerator) => floorDivide(numerator, denominator));
  const ranked = sorted(
    numerators.map((numerator, index) => ({
      numerator,
      index,
      remainder: numerator - (floors[index] ?? 0n) * denominator,
    })),
    (a, b) => compare(b.remainder, a.remainder) || compare(b.numerator, a.numerator),
  );
  const missing = Number(total - floors.reduce((sum, floor) => sum + floor, 0n));
  const raised = new Set(ranked.slice(0, missing).map((part) => part.index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1n : floor));
}
