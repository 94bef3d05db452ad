import * as fc from 'fast-check';
import { marginOf } from '../../../src/core/reconcile/cube';
import { fit } from '../../../src/core/reconcile/fit';
import { marginsOf } from './cubes';

const typed = (margins: readonly (readonly number[])[]) => margins.map((margin) => Float64Array.from(margin));

test('the published vector', () => {
  const { cells } = fit(Float64Array.of(40, 10, 20, 30), [2, 2], typed([[70, 50], [66, 54]])); // prettier-ignore
  expect([...cells].map((cell) => Math.round(cell * 1000) / 1000)).toEqual([50.743, 19.257, 15.257, 34.743]);
});

const shape = fc.constantFrom([3, 4], [2, 3, 4], [2, 2, 3, 3]);
const weights = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 72, maxLength: 72 });
const cut = (values: readonly number[], sizes: readonly number[]): Float64Array =>
  Float64Array.from(
    values.slice(
      0,
      sizes.reduce((a, b) => a * b, 1),
    ),
  );
const largestGap = (a: Float64Array, b: Float64Array): number =>
  Math.max(...a.map((value, index) => Math.abs(value / (b[index] ?? 0) - 1)));

test('P8: every margin within 1e-9', () => {
  fc.assert(
    fc.property(shape, weights, weights, (sizes, seed, truth) => {
      const margins = typed(marginsOf(cut(truth, sizes), sizes));
      const { cells, worst } = fit(cut(seed, sizes), sizes, margins);
      const errors = margins.flatMap((margin, axis) =>
        [...marginOf(cells, sizes, axis)].map((sum, member) => Math.abs(sum / (margin[member] ?? 0) - 1)),
      );
      expect(worst.error).toBeLessThanOrEqual(1e-9);
      expect(Math.max(...errors)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test('P9: a seed on its margins stays, and its scale does not count', () => {
  fc.assert(
    fc.property(
      shape,
      weights,
      weights,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (sizes, own, other, k) => {
        const seed = cut(own, sizes);
        const stays = fit(seed, sizes, typed(marginsOf(seed, sizes))).cells;
        const margins = typed(marginsOf(cut(other, sizes), sizes));
        const once = fit(seed, sizes, margins).cells;
        const scaled = fit(seed.map((value) => value * k), sizes, margins).cells; // prettier-ignore
        expect(largestGap(stays, seed)).toBeLessThan(1e-7);
        expect(largestGap(scaled, once)).toBeLessThan(1e-7);
      },
    ),
  );
});

/** Cross-ratio of the first two rows and columns of a table of four columns. */
function crossRatio(cells: Float64Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = [cells[0], cells[1], cells[4], cells[5]];
  return (a * d) / (b * c);
}

test('P9: cross-ratios of the seed are kept', () => {
  fc.assert(
    fc.property(weights, weights, (own, other) => {
      const sizes = [3, 4];
      const seed = cut(own, sizes);
      const { cells } = fit(seed, sizes, typed(marginsOf(cut(other, sizes), sizes)));
      expect(Math.abs(crossRatio(cells) / crossRatio(seed) - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('totals that only a cell at 0 can give are met', () => {
  const { cells, worst } = fit(Float64Array.of(1, 1, 0, 1), [2, 2], typed([[1, 1], [1, 1]])); // prettier-ignore
  expect([...cells]).toEqual([1, 0, 0, 1]);
  expect(worst.error).toBeLessThan(1e-9);
});
