import * as fc from 'fast-check';
import { allocate } from '../../../src/core/metrics';
import { errorKey } from './error-key';

test.each([
  ['equal weights', [100, [[1], [1], [1]], 1], [[34], [33], [33]]],
  ['cents by default', [100, [[1, 1, 1]]], [[33.34, 33.33, 33.33]]],
  ['a blank weight', [10, [[1], [''], [1]], 1], [[5], [''], [5]]],
  ['a total with binary noise', [0.1 + 0.2, [[1, 1, 1]]], [[0.1, 0.1, 0.1]]],
  ['a fall', [-10, [[1, 1, 1]], 1], [[-4, -3, -3]]],
  ['a leftover under the unit', [101, [[1, 3]], 10], [[20, 81]]],
  ['no total', ['', [[1], [2]]], [[''], ['']]],
  ['no weight at all', [5, [[''], ['']]], [[''], ['']]],
  ['one weight', [12.5, 3], 12.5],
  ['steps of a quarter', [1, [[1, 1, 1]], 0.25], [[0.5, 0.25, 0.25]]],
])('ALLOCATE: %s', (_, cells, expected) => {
  expect(allocate(...cells)).toEqual(expected);
});

test('ALLOCATE: as many weights as a column of a large sheet', () => {
  const weights = Array.from({ length: 150_000 }, (_, row) => [row]);
  const parts = [allocate(1e6, weights)].flat(2).map((part) => Math.round(Number(part) * 100));
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1e8);
});

test.each([
  ['negativeValue', [10, [[1, -1]]]],
  ['weightsAllZero', [10, [[0, 0]]]],
  ['unitNotPositive', [10, [[1, 1]], 0]],
  ['cellInError', [10, [[1, '#N/A']]]],
  ['cellInError', ['#DIV/0!', [[1, 1]]]],
  ['resultTooLarge', [1e15, [[1, 1]], 0.001]],
])('ALLOCATE refuses: %s%#', (key, cells) => {
  expect(errorKey(() => allocate(...cells))).toBe(key);
});

test('ALLOCATE: parts add up to the total and lie within one unit of their ideal', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (cents, given) => {
      fc.pre(given.some((weight) => weight > 0));
      const sum = given.reduce((total, weight) => total + weight, 0);
      const parts = [allocate(cents / 100, [given])].flat(2).map((part) => Math.round(Number(part) * 100));
      expect(parts.reduce((total, part) => total + part, 0)).toBe(cents);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (cents * (given[index] ?? 0)) / sum)).toBeLessThan(1.001);
      });
    }),
  );
});
