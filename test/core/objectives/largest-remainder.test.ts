import * as fc from 'fast-check';
import { largestRemainder } from '../../../src/core/objectives/largest-remainder';
import { sharedJson } from '../shared-data';
import { sum } from './sum';

const shares = (total: number, weights: readonly number[], unit = 1) =>
  largestRemainder(total, weights, unit).shares;

test.each([
  ['the rounding of each would add to 4', 3, [17, 23, 30, 30], 1, [0, 1, 1, 1]],
  ['the same in fractions', 3, [0.17, 0.23, 0.3, 0.3], 1, [0, 1, 1, 1]],
  ['four remainders of one half', 50, [21, 29, 19, 31], 1, [10, 15, 9, 16]],
  ['three equal weights', 100, [1, 1, 1], 1, [34, 33, 33]],
  ['a zero weight', 100, [0, 1, 0, 3], 1, [0, 25, 0, 75]],
  ['a negative total', -100, [1, 1, 1], 1, [-34, -33, -33]],
  ['nothing to share', 0, [1, 2], 1, [0, 0]],
  ['a total under one unit', 40, [1, 3], 100, [0, 40]],
  ['a total that is no multiple of the unit', 1050, [1, 1], 100, [550, 500]],
])('%s', (_, total, weights, unit, expected) => {
  expect(shares(total, weights, unit)).toEqual(expected);
});

test('twelve equal months by the hundred', () => {
  expect(shares(1_150_000, Array<number>(12).fill(1), 100)).toEqual([
    ...Array<number>(4).fill(95_900),
    ...Array<number>(8).fill(95_800),
  ]);
});

test('what is left under one unit is told, with its taker', () => {
  expect(largestRemainder(-1050, [1, 5, 5], 100)).toEqual({
    shares: [-100, -550, -400],
    residue: -50,
    residueIndex: 1,
  });
});

test.each([
  ['a fraction of a cent', 0.5, [1], 1],
  ['a unit of 0', 1, [1], 0],
  ['a negative weight', 1, [1, -1], 1],
  ['a weight that is no number', 1, [1, Number.NaN], 1],
  ['no weight above 0', 1, [0, 0], 1],
  ['no weight at all', 1, [], 1],
])('%s is refused', (_, total, weights, unit) => {
  expect(() => largestRemainder(total, weights, unit)).toThrow(RangeError);
});

const weight = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const weightsOf = (min: number) =>
  fc.array(weight, { minLength: min, maxLength: 20 }).filter((weights) => weights.some((value) => value > 0));
const total = fc.integer({ min: -1e12, max: 1e12 });
const unit = fc.constantFrom(1, 10, 100, 7, 100_000);

test('P1: the shares add to the total, whatever the weights and the unit', () => {
  fc.assert(
    fc.property(total, weightsOf(1), unit, (...input) => expect(sum(shares(...input))).toBe(input[0])),
  );
});

test('P2: each share is its ideal rounded down or up, in units, the residue apart', () => {
  const integers = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), integers, unit, (amount, weights, step) => {
      fc.pre(sum(weights) > 0);
      const result = largestRemainder(amount, weights, step);
      result.shares.forEach((share, index) => {
        const units = BigInt((share - (index === result.residueIndex ? result.residue : 0)) / step);
        const ideal = BigInt(amount) * BigInt(weights[index] ?? 0);
        const one = BigInt(sum(weights)) * BigInt(step);
        expect(units === ideal / one || (units === ideal / one + 1n && ideal % one > 0n)).toBe(true);
      });
    }),
  );
});

test('P4: a larger weight never receives less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), weightsOf(2), unit, (amount, weights, step) => {
      const parts = shares(amount, weights, step);
      weights.forEach((a, i) =>
        weights.forEach((b, j) => expect(a > b ? (parts[i] ?? 0) >= (parts[j] ?? 0) : true).toBe(true)),
      );
    }),
  );
});

test('P5: only proportions count, and the same input gives the same shares', () => {
  const integers = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(total, integers, fc.integer({ min: 1, max: 1000 }), unit, (amount, weights, factor, step) => {
      fc.pre(sum(weights) > 0);
      const scaled = weights.map((value) => value * factor);
      expect(shares(amount, scaled, step)).toEqual(shares(amount, weights, step));
    }),
  );
});

const reversed = (values: readonly number[]) =>
  values.map((_, index) => values[values.length - 1 - index] ?? 0);

test('P11: permuting the weights permutes the shares, when no remainders are equal', () => {
  const integers = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), integers, (amount, weights) => {
      const remainders = weights.map((value) => (BigInt(amount) * BigInt(value)) % BigInt(sum(weights)));
      fc.pre(new Set(remainders).size === weights.length);
      expect(shares(amount, reversed(weights))).toEqual(reversed(shares(amount, weights)));
    }),
  );
});

interface Vector {
  readonly id: string;
  readonly fn: string;
  readonly variant?: string;
  readonly inputs: {
    readonly total: number;
    readonly weights: readonly number[];
    readonly decimals?: number;
  };
  readonly expected: readonly number[];
}

test('published allocations', () => {
  const file = sharedJson<{ vectors: readonly Vector[] }>('vectors/dev.json');
  if (!file) return;
  const vectors = file.vectors.filter(
    ({ fn, variant, inputs }) => fn === 'ALLOCATE' && variant === undefined && inputs.decimals === undefined,
  );
  expect(vectors.length).toBeGreaterThan(0);
  for (const { id, inputs, expected } of vectors)
    expect([id, shares(inputs.total, inputs.weights)]).toEqual([id, expected]);
});
