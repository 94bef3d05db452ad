import * as fc from 'fast-check';
import {
  attainment,
  gap,
  paceAttainment,
  paceStatus,
  projection,
} from '../../../src/core/objectives/attainment';

test.each([
  [40_000, 100_000, 'higher', 60_000, 0.4],
  [110_000, 100_000, 'higher', -10_000, 1.1],
  [-80_000, -100_000, 'higher', -20_000, 1.2],
  [16, 18, 'lower', -2, 1 + 2 / 18],
  [20, 18, 'lower', 2, 1 - 2 / 18],
] as const)('%d against %d, %s', (actual, target, direction, left, rate) => {
  expect(gap(actual, target, direction)).toBe(left);
  expect(attainment(actual, target, direction)).toBeCloseTo(rate, 12);
});

test('a target of 0 has a gap and no attainment', () => {
  expect(attainment(5, 0, 'higher')).toBeNull();
  expect(gap(5, 0, 'higher')).toBe(-5);
});

test.each([
  [40, 50, 'higher', 0.8],
  [40, 50, 'lower', 1.2],
  [40, 0, 'higher', null],
] as const)('pace of %d against %d expected, %s', (actual, expected, direction, rate) => {
  expect(paceAttainment(actual, expected, direction)).toBe(rate);
});

test.each([
  [1, 'on_track'],
  [0.999, 'watch'],
  [0.9, 'watch'],
  [0.899, 'late'],
  [null, 'no_data'],
] as const)('a pace of %s is %s', (pace, status) => {
  expect(paceStatus(pace, { green: 1, amber: 0.9 })).toBe(status);
});

test('a projection waits for a tenth of the period', () => {
  expect(projection(40_000, 8 / 17)).toBe(85_000);
  expect(projection(100, 0.1)).toBe(1000);
  expect(projection(100, 0.0999)).toBeNull();
});

test('P22: no gap, attainment 1 and equality go together; the direction turns the sign', () => {
  const amount = fc.integer({ min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(amount, amount, (actual, target) => {
      expect(gap(actual, target, 'higher') === 0).toBe(actual === target);
      expect(attainment(actual, target, 'higher') === 1).toBe(actual === target && target !== 0);
      expect(gap(actual, target, 'lower') + gap(actual, target, 'higher')).toBe(0);
    }),
  );
});
