import type { Decimal } from '../decimal';

/** A decimal in the spelling of programs, without exponent: `-1234.50`. Its scale is not negative. */
export function decimalText({ digits, scale }: Decimal): string {
  const size = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = size.slice(0, size.length - scale);
  const fraction = scale > 0 ? `.${size.slice(size.length - scale)}` : '';
  return `${digits < 0n ? '-' : ''}${whole}${fraction}`;
}
