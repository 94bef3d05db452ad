import { commonIntegers } from '../decimal';
import { apportion } from './apportion';

export interface Shares {
  /** In the order of the weights; they add to the total exactly. */
  readonly shares: readonly number[];
  /** What was left under one unit, already counted in the share of `residueIndex`; 0 when nothing was. */
  readonly residue: number;
  /** Position of the largest weight, the first of equals. */
  readonly residueIndex: number;
}

function checked(total: number, weights: readonly number[], unit: number): void {
  if (!Number.isSafeInteger(total)) throw new RangeError(`Total is not a whole number: ${total}`);
  if (!Number.isSafeInteger(unit) || unit <= 0)
    throw new RangeError(`Unit is not a whole number above 0: ${unit}`);
  if (weights.some((weight) => !(weight >= 0))) throw new RangeError('Weights are numbers from 0 up');
  if (!weights.some((weight) => weight > 0)) throw new RangeError('No weight is above 0');
}

/**
 * Shares a total in proportion to weights, by the largest remainder: whole multiples of `unit`, next to their
 * ideals, that add to the total exactly. Ties go to the larger weight, then to the first. When the total is no
 * multiple of the unit, what is left goes to the largest weight. Weights count as the decimals they print as.
 * @param total whole number of minor units; a negative total is shared as its opposite.
 * @param unit rounding unit, in minor units.
 * @throws RangeError for a total or unit that is not whole, a negative weight, or no weight above 0.
 */
export function largestRemainder(total: number, weights: readonly number[], unit = 1): Shares {
  checked(total, weights, unit);
  const sign = total < 0 ? -1 : 1;
  const size = Math.abs(total);
  const residue = size % unit;
  const exact = commonIntegers(weights);
  const ideals = exact.map((weight) => weight * BigInt(size));
  const denominator = exact.reduce((sum, weight) => sum + weight, 0n) * BigInt(unit);
  const units = apportion(ideals, denominator, BigInt((size - residue) / unit));
  const residueIndex = weights.indexOf(weights.reduce((most, weight) => Math.max(most, weight), 0));
  const shares = units.map(
    (count, index) => sign * (Number(count) * unit + (index === residueIndex ? residue : 0)),
  );
  return {
    shares: shares.map((share) => (share === 0 ? 0 : share)),
    residue: residue && sign * residue,
    residueIndex,
  };
}
