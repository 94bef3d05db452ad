import * as fc from 'fast-check';
import type { Axis } from '../../../src/core/objectives/axis';
import {
  fillUnassigned,
  gate,
  scaleAxis,
  type AxisTotals,
  type GateInput,
} from '../../../src/core/objectives/gate';
import { sum } from './sum';

const totals = (axis: Axis, targets: readonly number[], pinned: readonly number[] = []): AxisTotals => ({
  axis,
  members: targets.map((target, index) => ({ key: `m${index}`, target, pinned: pinned.includes(index) })),
});

const given = (axes: readonly AxisTotals[], more: Partial<GateInput> = {}): GateInput => ({
  global: 100,
  axes,
  mode: 'simple',
  overAssignment: 0,
  tolerance: 0,
  ...more,
});

test('axes that add to the total pass, and so does one without rows', () => {
  const result = gate(given([totals('rep', [60, 40]), totals('month', [100]), totals('channel', [])]));
  expect(result.ok).toBe(true);
  expect(result.sums.map(({ sum: total, required, repairs }) => [total, required, repairs])).toEqual([
    [100, 100, []],
    [100, 100, []],
    [0, 100, []],
  ]);
});

test.each([
  ['too little', totals('rep', [60, 30]), ['scale', 'unassigned', 'edit']],
  ['too much', totals('rep', [60, 50]), ['scale', 'edit']],
  ['too much, all of it pinned', totals('rep', [60, 50], [0, 1]), ['edit']],
  ['too little in the months', totals('month', [60]), ['scale', 'edit']],
])('%s: the repairs that can work are offered', (_, axis, repairs) => {
  const result = gate(given([totals('product', [100]), axis]));
  expect(result.ok).toBe(false);
  expect(result.sums[1]).toMatchObject({ agrees: false, repairs });
});

test('reps add to more than the total in crossed mode only', () => {
  const axes = [totals('rep', [110]), totals('product', [100])];
  const assigned = { overAssignment: 0.1 };
  expect(gate(given(axes, { ...assigned, mode: 'crossed' })).ok).toBe(true);
  expect(gate(given(axes, { ...assigned, mode: 'simple' })).sums[0]?.required).toBe(100);
});

test('scaling keeps pins and the proportions of the others', () => {
  const scaled = scaleAxis(totals('rep', [10, 20, 30], [1]), 100);
  expect(scaled).toMatchObject({ ok: true, shares: [20, 20, 60] });
});

test('filling puts what is missing on the unassigned', () => {
  const axis = {
    axis: 'rep',
    members: [{ key: 'UNASSIGNED', target: 5, pinned: false }, ...totals('rep', [60]).members],
  } as const;
  expect(fillUnassigned(axis, 100).members.map(({ key, target }) => [key, target])).toEqual([
    ['m0', 60],
    ['UNASSIGNED', 40],
  ]);
});

const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });

test('P7: the gate opens when, and only when, every axis adds to its total within the tolerance', () => {
  fc.assert(
    fc.property(
      amounts,
      amounts,
      fc.nat({ max: 20 }),
      fc.nat({ max: 40 }),
      (reps, products, tolerance, drift) => {
        const global = sum(reps) + drift;
        const result = gate(given([totals('rep', reps), totals('product', products)], { global, tolerance }));
        const agrees = [reps, products].every((values) => Math.abs(global - sum(values)) <= tolerance);
        expect(result.ok).toBe(agrees);
      },
    ),
  );
});

test('P7: each repair offered opens it', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 6 }), (reps, global, pin) => {
      const axis = totals('rep', reps, [pin]);
      const [checked] = gate(given([axis], { global })).sums;
      const scaled = scaleAxis(axis, global);
      expect(checked?.repairs.includes('scale') ?? false).toBe(scaled.ok && sum(reps) !== global);
      expect(scaled.ok ? sum(scaled.shares) : global).toBe(global);
      expect(gate(given([fillUnassigned(axis, global)], { global })).ok).toBe(true);
    }),
  );
});

test('P37: in simple mode the gate does not read the over-assignment', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (reps, overAssignment) => {
      const axes = [totals('rep', reps)];
      expect(gate(given(axes, { overAssignment }))).toEqual(gate(given(axes)));
    }),
  );
});
