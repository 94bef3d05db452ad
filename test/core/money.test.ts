import * as fc from 'fast-check';
import { fromMinor, minorText, readMinor, toMinor } from '../../src/core/money';

test.each([
  [1234.56, 123_456],
  [1.005, 101],
  [-1.005, -101],
  [0.1 + 0.2, 30],
  [4.35, 435],
  [8.345, 835],
  [1e-9, 0],
  [-0.001, 0],
  [-0, 0],
  [64_548_677.61, 6_454_867_761],
])('%d is %i cents', (amount, cents) => {
  expect(toMinor(amount)).toBe(cents);
});

test('an amount nobody can count is refused', () => {
  expect(() => toMinor(Number.NaN)).toThrow(RangeError);
  expect(() => toMinor(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => toMinor(1e15)).toThrow(RangeError);
});

test.each([
  ['1234.5', 123_450],
  ['-0.05', -5],
  ['0.005', 1],
  ['1234,5', null],
  ['', null],
])('“%s” is read as %s', (text, cents) => {
  expect(readMinor(text)).toBe(cents);
});

test.each([
  [123_450, '1234.50'],
  [-5, '-0.05'],
  [0, '0.00'],
])('%i cents are written %s', (cents, text) => {
  expect(minorText(cents)).toBe(text);
});

test('cents survive the way to a number or a text and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9e14, max: 9e14 }), (cents) => {
      expect(toMinor(fromMinor(cents))).toBe(cents);
      expect(readMinor(minorText(cents))).toBe(cents);
    }),
  );
});

test('other scales are a parameter', () => {
  expect(toMinor(0.125, 3)).toBe(125);
  expect(minorText(125, 3)).toBe('0.125');
  expect(fromMinor(125, 3)).toBe(0.125);
});
