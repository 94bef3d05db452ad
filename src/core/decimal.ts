/** An exact decimal number: `digits` × 10^−`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const PLAIN_DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/iu;

function shifted(digits: bigint, scale: number): Decimal {
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Reads `-1234.56` or `1.2e-7`, the spelling of programs; null for any other text. */
export function readDecimal(text: string): Decimal | null {
  const [, sign, whole = '', fraction = '', exponent = '0'] = PLAIN_DECIMAL.exec(text) ?? [];
  if (whole + fraction === '') return null;
  const digits = BigInt(whole + fraction);
  return shifted(sign === '-' ? -digits : digits, fraction.length - Number(exponent));
}

/**
 * The decimal a number prints as, the shortest that reads back the same: 0.1 is one tenth, and not the binary
 * fraction next to it.
 * @throws RangeError for a value that is not finite.
 */
export function decimalOf(value: number): Decimal {
  const decimal = readDecimal(String(value));
  if (!decimal) throw new RangeError(`Not a finite number: ${value}`);
  return decimal;
}

/** Quotient of two integers, rounded to the nearest, halves away from zero. `divisor` is positive. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const quotient = (size * 2n + divisor) / (divisor * 2n);
  return dividend < 0n ? -quotient : quotient;
}

/** Digits kept by a quotient: more than a number holds. */
const PRECISION = 20;

/** Quotient of two integers, the nearest number there is. `divisor` is positive. */
export function nearestQuotient(dividend: bigint, divisor: bigint): number {
  const missing = PRECISION + String(divisor).length - String(dividend).length;
  const scale = Math.max(0, missing);
  return Number(`${divideRounded(dividend * 10n ** BigInt(scale), divisor)}e-${scale}`);
}

/** The decimal counted in units of 10^−`scale`, rounded to the nearest, halves away from zero. */
export function atScale(decimal: Decimal, scale: number): bigint {
  const shift = scale - decimal.scale;
  if (shift >= 0) return decimal.digits * 10n ** BigInt(shift);
  return divideRounded(decimal.digits, 10n ** BigInt(-shift));
}

/** Numbers as integers in one common unit, their proportions kept exactly. */
export function commonIntegers(values: readonly number[]): readonly bigint[] {
  const decimals = values.map(decimalOf);
  const scale = decimals.reduce((finest, decimal) => Math.max(finest, decimal.scale), 0);
  return decimals.map((decimal) => atScale(decimal, scale));
}
