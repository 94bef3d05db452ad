import { reconcile } from '../../../src/core/reconcile/reconcile';
import type { ReconcileInput } from '../../../src/core/reconcile/reconcile-input';
import { historySeed } from '../../../src/core/reconcile/seed';

/** Two reps, two products. */
const input = (changes: Partial<ReconcileInput>): ReconcileInput => ({
  sizes: [2, 2],
  total: 120,
  margins: [[70, 50], [66, 54]], // prettier-ignore
  seed: Float64Array.of(40, 10, 20, 30),
  activity: null,
  pins: new Map(),
  unit: 1,
  ...changes,
});

const cells = (changes: Partial<ReconcileInput>): readonly number[] => {
  const result = reconcile(input(changes));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return [...result.cells];
};

test('the published vector, in whole units', () => {
  expect(cells({})).toEqual([51, 19, 15, 35]);
});

test('an unknown cell is as its row and its column are', () => {
  const seed = new Float64Array(4).fill(Number.NaN);
  expect(cells({ seed, total: 100, margins: [[60, 40], [50, 50]] })).toEqual([30, 30, 20, 20]); // prettier-ignore
});

test('a forbidden cell stays at 0, and a held one as it is', () => {
  expect(cells({ seed: Float64Array.of(0, 1, 1, 1), margins: [[40, 80], [66, 54]] })).toEqual([0, 40, 66, 14]); // prettier-ignore
  expect(cells({ pins: new Map([[3, 20]]) })).toEqual([36, 34, 30, 20]); // prettier-ignore
});

test('amounts held above a total are named', () => {
  const pins = new Map([[0, 60], [1, 20]]); // prettier-ignore
  const margin = { axis: 0, member: 0, amount: 70 };
  expect(reconcile(input({ pins }))).toEqual({
    ok: false,
    key: 'pin_exceeds_margin',
    margin,
    pinned: 80,
    pins: [0, 1],
  });
});

test('a total that no cell is free to take is named', () => {
  const pins = new Map([[0, 30], [1, 30]]); // prettier-ignore
  expect(reconcile(input({ pins }))).toMatchObject({
    key: 'no_free_cell',
    margin: { axis: 0, member: 0, amount: 70 },
    pinned: 60,
  });
});

test('a cell outside the time of its member takes nothing', () => {
  const activity = Float64Array.of(1, 0, 1, 1);
  expect(cells({ activity, margins: [[50, 70], [66, 54]] })).toEqual([50, 0, 16, 54]); // prettier-ignore
});

test('a member whose history forbids everything is shared as the others are, and named', () => {
  const result = reconcile(input({ seed: Float64Array.of(0, 0, 20, 30) }));
  expect(result).toMatchObject({ ok: true, reseeded: [{ axis: 0, member: 0 }] });
});

test('totals that the cells left open cannot give together name the farthest', () => {
  const seed = Float64Array.of(0, 1, 1, 1);
  expect(reconcile(input({ seed, margins: [[70, 50], [66, 54]] }))).toMatchObject({ key: 'not_converged' }); // prettier-ignore
});

test('history of several years is their mean, and a year without figures says nothing', () => {
  const years = [
    { weight: 3, cells: Float64Array.of(10, Number.NaN, -5, Number.NaN) },
    { weight: 1, cells: Float64Array.of(2, 8, Number.NaN, Number.NaN) },
  ];
  expect([...historySeed([2, 2], years)]).toEqual([8, 8, Number.NaN, Number.NaN]);
});
