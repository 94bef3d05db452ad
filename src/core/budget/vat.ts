import { decimalOf, divideRounded } from '../decimal';
import { apportion, reach } from '../objectives/apportion';
import { largestRemainder } from '../objectives/largest-remainder';

/** VAT of an amount, to the cent, halves away from zero. */
export function vatOf(net: number, rate: number): number {
  const { digits, scale } = decimalOf(rate);
  return Number(divideRounded(BigInt(net) * digits, 10n ** BigInt(scale)));
}

/** An amount to tax; `open` when its month can still change. */
export interface Taxed {
  readonly net: number;
  readonly open: boolean;
}

/** A difference that is not of rounding (a rate that changed after a close) follows the amounts still open. */
function spread(difference: number, rows: readonly Taxed[]): readonly number[] {
  const takers = rows.some(({ open }) => open) ? rows.filter(({ open }) => open) : rows;
  const sizes = rows.map((row) => (takers.includes(row) ? Math.abs(row.net) : 0));
  const shared = difference !== 0 && sizes.some((size) => size > 0);
  return shared ? largestRemainder(difference, sizes).shares : rows.map(() => 0);
}

/**
 * VAT of the rows of one line and type, in cents that add to `total`: each next to its own amount × rate, by the
 * largest remainder. Rows left out with their VAT taken off the total change nothing in the others.
 * Amounts exclude tax, in minor units of any sign.
 */
export function shareVat(rows: readonly Taxed[], rate: number, total: number): readonly number[] {
  const { digits, scale } = decimalOf(rate);
  const ideals = rows.map(({ net }) => BigInt(net) * digits);
  const { least, most } = reach(ideals, 10n ** BigInt(scale));
  const rounded = Math.min(Math.max(total, least), most);
  const parts = apportion(ideals, 10n ** BigInt(scale), BigInt(rounded));
  const moved = spread(total - rounded, rows);
  return parts.map((part, index) => Number(part) + (moved[index] ?? 0));
}
