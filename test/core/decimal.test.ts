import * as fc from 'fast-check';
import { atScale, commonIntegers, decimalOf, divideRounded, readDecimal } from '../../src/core/decimal';

test.each([
  ['12', 12n, 0],
  ['-1234.56', -123_456n, 2],
  ['+.5', 5n, 1],
  ['1.2e-7', 12n, 8],
  ['1.5e+21', 1_500_000_000_000_000_000_000n, 0],
  ['0', 0n, 0],
])('%s is %d over 10^%i', (text, digits, scale) => {
  expect(readDecimal(text)).toEqual({ digits, scale });
});

test.each(['', '.', '-', '1,5', '1e', 'Infinity', 'NaN', ' 1'])('“%s” is no decimal', (text) => {
  expect(readDecimal(text)).toBeNull();
});

test('a number that is not finite has no decimal', () => {
  expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
});

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [4n, 3n, 1n],
  [-4n, 3n, -1n],
  [0n, 7n, 0n],
  [7n, 1n, 7n],
])('%d / %d rounds to %d', (dividend, divisor, expected) => {
  expect(divideRounded(dividend, divisor)).toBe(expected);
});

test.each([
  [1.005, 2, 101n],
  [-1.005, 2, -101n],
  [0.1 + 0.2, 2, 30n],
  [1e-7, 2, 0n],
  [12, 3, 12_000n],
])('%d at scale %i is %d', (value, scale, expected) => {
  expect(atScale(decimalOf(value), scale)).toBe(expected);
});

test('numbers keep their proportions as integers', () => {
  expect(commonIntegers([0.17, 0.3, 2])).toEqual([17n, 30n, 200n]);
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e12 })),
      (values) => {
        const integers = commonIntegers(values);
        integers.forEach((integer, i) =>
          integers.forEach((other, j) => expect(integer < other).toBe((values[i] ?? 0) < (values[j] ?? 0))),
        );
      },
    ),
    { numRuns: 50 },
  );
});
