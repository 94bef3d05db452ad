import * as fc from 'fast-check';
import { marginOf } from '../../../src/core/reconcile/cube';
import { assignedCells, assignedTotal } from '../../../src/core/reconcile/over-assign';

test('a total and a tenth of it', () => {
  expect(assignedTotal(100_005, 0.1)).toBe(110_006);
  expect(assignedTotal(1_150_000_00, 0.07)).toBe(1_230_500_00);
});

test('P13: each rep is assigned its base and the share above it, rounded once', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 12, maxLength: 12 });
  const sizes = [3, 2, 2];
  fc.assert(
    fc.property(cells, fc.integer({ min: 0, max: 50 }), (given, percent) => {
      const base = Float64Array.from(given);
      const assigned = marginOf(assignedCells(base, sizes, percent / 100), sizes, 0);
      const wanted = [...marginOf(base, sizes, 0)].map((amount) => assignedTotal(amount, percent / 100));
      expect([...assigned]).toEqual(wanted);
    }),
  );
});

test('without over-assignment reps are assigned their base', () => {
  const base = Float64Array.of(1, 2, 3, 4);
  expect(assignedCells(base, [2, 2], 0)).toEqual(base);
});
