import { apportion, reach } from '../../../src/core/objectives/apportion';

test.each([
  ['the largest remainder takes one more', [5n, 3n, 8n], 4n, 4n, [1n, 1n, 2n]],
  ['of equal remainders, the larger part', [2n, 6n], 4n, 2n, [0n, 2n]],
  ['of equal parts, the first', [2n, 2n], 4n, 1n, [1n, 0n]],
  ['below 0, rounding down goes away from 0', [-3n, -6n], 4n, -2n, [-1n, -1n]],
  ['nothing', [], 4n, 0n, []],
])('%s', (_, numerators, denominator, total, expected) => {
  expect(apportion(numerators, denominator, total)).toEqual(expected);
});

test('reach goes from all rounded down to all rounded up', () => {
  expect(reach([5n, 8n, -3n], 4n)).toEqual({ least: 2, most: 4 });
});
