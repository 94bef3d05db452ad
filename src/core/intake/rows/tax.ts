import { atScale, divideRounded, readDecimal } from '../../decimal';
import type { Minor } from '../../money';

/** Decimals kept of a rate. */
const RATE_SCALE = 6;
const ONE = 10n ** BigInt(RATE_SCALE);

/**
 * The amount excluding tax of one that includes it, rounded to the minor unit, halves away from zero.
 * @param rate fraction in the spelling of programs: `0.2`.
 * @throws RangeError when the rate is not a number from 0 up.
 */
export function withoutTax(amount: Minor, rate: string): Minor {
  const decimal = readDecimal(rate);
  if (!decimal || decimal.digits < 0n) throw new RangeError(`Not a rate of tax: ${rate}`);
  return Number(divideRounded(BigInt(amount) * ONE, ONE + atScale(decimal, RATE_SCALE)));
}
