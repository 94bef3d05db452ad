import * as fc from 'fast-check';
import { readAmount, type AmountOptions, type ReadAmount } from '../../../src/core/intake/amount';
import { readMinor } from '../../../src/core/money';

const GROUPS = ['', ' ', '\u00a0', '\u202f', '\u2009', "'", '’', '.', ','];
const SIGNS: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `- ${text}`,
  (text) => `\u2212${text}`,
  (text) => `${text}-`,
  (text) => `(${text})`,
];
const CURRENCIES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} €`,
  (text) => `${text}\u00a0€`,
  (text) => `€${text}`,
  (text) => `EUR ${text}`,
  (text) => `${text} EUR`,
];

const style = fc.record({
  group: fc.constantFrom(...GROUPS),
  mark: fc.constantFrom(',', '.'),
  sign: fc.constantFrom(...SIGNS),
  currency: fc.constantFrom(...CURRENCIES),
  signOutside: fc.boolean(),
});
const cents = fc.integer({ min: -1e12, max: 1e12 });

/** Amount in hundredths, with two decimals. */
function format(value: number, { group, mark, sign, currency, signOutside }: Styled): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, group === mark ? '' : group);
  const size = `${whole}${mark}${digits.slice(-2)}`;
  if (value >= 0) return currency(size);
  return signOutside ? sign(currency(size)) : currency(sign(size));
}

type Styled = typeof style extends fc.Arbitrary<infer S> ? S : never;

test('P25: an amount written any way listed is read back to the cent', () => {
  fc.assert(
    fc.property(cents, style, (value, styled) => {
      const read = readAmount(format(value, styled));
      expect(read.kind === 'amount' && readMinor(read.text)).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('P25: percentages and thousands are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), style, (value, styled) => {
      const text = format(value, { ...styled, currency: (size) => size, sign: (size) => `-${size}` });
      expect(readAmount(`${text} %`, { percent: true })).toMatchObject({ value: Number(`${value}e-4`) || 0 });
      expect(readAmount(`${text} k€`)).toMatchObject({ value: value * 10 || 0 });
    }),
  );
});

const TYPED = '0123456789 .,-()€%kM+\u00a0\u2212’aeE/#'.split('');
const typedText = fc.string({ unit: fc.constantFrom(...TYPED), maxLength: 8 });
const settings = fc.record({ percent: fc.boolean(), decimalMark: fc.constantFrom(null, ',', '.') });

/** The amount read; null when rejected. */
function readOrNull(text: string, options: AmountOptions): ReadAmount | null {
  const read = readAmount(text, options);
  return read.kind === 'amount' ? read : null;
}

function significantDigits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^0+|0+$/gu, '');
}

test('P25: no unreadable text becomes 0', () => {
  fc.assert(
    fc.property(typedText, settings, (text, options) => {
      const isWrittenZero = /^[^1-9]*0[^1-9]*$/u.test(text);
      expect(readOrNull(text, options)?.value === 0 && !isWrittenZero).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test('every digit typed is in the amount, in its order', () => {
  fc.assert(
    fc.property(typedText, (text) => {
      const read = readOrNull(text, { decimalMark: '.' });
      expect(significantDigits(read?.text ?? text)).toBe(significantDigits(text));
    }),
    { numRuns: 5000 },
  );
});

test('one mark and three digits are never guessed', () => {
  const digits = fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0'));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(',', '.'),
      digits,
      (whole, mark, after) => {
        expect(readAmount(`${whole}${mark}${after}`)).toEqual({ kind: 'rejected', reason: 'ambiguous' });
      },
    ),
  );
});
