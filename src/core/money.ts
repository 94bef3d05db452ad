import { atScale, decimalOf, readDecimal, type Decimal } from './decimal';

/**
 * An amount as a whole number of minor units (cents for the euro): sums are exact up to 90 000 billion euros.
 */
export type Minor = number;

/** Decimals of the currencies plans are written in. */
const DECIMALS = 2;

function toInteger(decimal: Decimal, decimals: number): Minor {
  const minor = Number(atScale(decimal, decimals));
  if (!Number.isSafeInteger(minor)) throw new RangeError('Amount too large to be counted exactly');
  return minor === 0 ? 0 : minor;
}

/**
 * Minor units of an amount, rounded to the nearest, halves away from zero, on the decimals the number prints:
 * 1.005 is 101 cents, and 0.1 + 0.2 is 30.
 * @throws RangeError when the amount is not finite, or too large.
 */
export function toMinor(amount: number, decimals = DECIMALS): Minor {
  const scaled = Math.round(amount * 10 ** decimals);
  const exact = scaled / 10 ** decimals === amount && Number.isSafeInteger(scaled);
  if (exact) return scaled === 0 ? 0 : scaled;
  return toInteger(decimalOf(amount), decimals);
}

/** Minor units of `1234.5`, the spelling of programs; null for any other text. Rounded as `toMinor`. */
export function readMinor(text: string, decimals = DECIMALS): Minor | null {
  const decimal = readDecimal(text);
  return decimal && toInteger(decimal, decimals);
}

/** The amount in currency units, the nearest number there is. */
export function fromMinor(minor: Minor, decimals = DECIMALS): number {
  return minor / 10 ** decimals;
}

/** The amount in currency units as exact text: `-0.05`, `1234.50`. */
export function minorText(minor: Minor, decimals = DECIMALS): string {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return `${sign}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`;
}
