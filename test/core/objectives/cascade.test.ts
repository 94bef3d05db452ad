import * as fc from 'fast-check';
import { cascade } from '../../../src/core/objectives/cascade';
import type { CascadeMember } from '../../../src/core/objectives/cascade-input';
import { sum } from './sum';

const BLANK = { weight: null, history: null, reference: null, activity: 1, pin: null };

function team(...members: readonly Partial<CascadeMember>[]): readonly CascadeMember[] {
  return members.map((member, index) => ({ key: `m${index}`, ...BLANK, ...member }));
}

function done(total: number, members: readonly CascadeMember[], unit = 1) {
  const result = cascade({ total, unit, members });
  if (!result.ok) throw new Error(result.key);
  return result;
}

test.each([
  ['a pin is kept', 100, team({ weight: 10 }, { weight: 20, pin: 20 }, { weight: 30 }), [20, 20, 60]],
  ['last year’s shares', 80, team({ history: 300 }, { history: 100 }), [60, 20]],
  [
    'typed weights before last year',
    80,
    team({ weight: 1, history: 300 }, { weight: 3, history: 100 }),
    [20, 60],
  ],
  ['the reference without history', 80, team({ reference: 1 }, { reference: 3 }), [20, 60]],
  ['equal shares without anything', 100, team({}, {}, {}), [34, 33, 33]],
  ['half a year of presence', 90, team({ activity: 1 }, { activity: 0.5 }), [60, 30]],
  ['a planned decrease with a pin', -100, team({ weight: 1, pin: -40 }, { weight: 1 }), [-40, -60]],
  ['everything pinned, to the total', 100, team({ pin: 40 }, { pin: 60 }), [40, 60]],
])('%s', (_, total, members, expected) => {
  expect(done(total, members).shares).toEqual(expected);
});

test('what weighs nothing is said', () => {
  const members = team({ history: -5 }, { history: null }, { history: 10, activity: 0 }, { history: 10 });
  const { shares, source, warnings } = done(100, members);
  expect(shares).toEqual([0, 0, 0, 100]);
  expect(source).toBe('history');
  expect(warnings).toEqual([
    { key: 'inactive_member', members: ['m2'] },
    { key: 'blank_weight', members: ['m1'] },
    { key: 'negative_weight', members: ['m0'] },
  ]);
});

test('weights that are all zero mean equal shares, among those present', () => {
  const { shares, source, warnings } = done(
    100,
    team({ weight: 0 }, { weight: 0 }, { weight: 0, activity: 0 }),
  );
  expect(shares).toEqual([50, 50, 0]);
  expect(source).toBe('equal');
  expect(warnings.map((warning) => warning.key)).toEqual(['inactive_member', 'all_weights_zero']);
});

test('the residue of the rounding is told', () => {
  const result = done(1050, team({ weight: 1 }, { weight: 3 }), 100);
  expect(result).toMatchObject({ shares: [200, 850], residue: 50, residueMember: 'm1' });
  expect(done(1000, team({ weight: 1 }), 100)).toMatchObject({ residue: 0, residueMember: null });
});

test.each([
  ['pins above the total', 100, team({ pin: 120 }, { weight: 1 }), 'pin_exceeds_margin', 120],
  ['pins of a decrease beyond it', -100, team({ pin: -120 }, { weight: 1 }), 'pin_exceeds_margin', -120],
  ['a rest with every member pinned', 100, team({ pin: 20 }, { pin: 30 }), 'no_free_member', 50],
  ['a rest with nobody present', 100, team({ pin: 20 }, { activity: 0 }), 'no_free_member', 20],
  ['a total without members', 100, team(), 'no_free_member', 0],
])('%s: nothing is shared', (_, total, members, key, pinned) => {
  expect(cascade({ total, unit: 1, members })).toMatchObject({ ok: false, key, total, pinned });
});

const nothing = fc.constant(null);
const member = fc.record({
  weight: fc.oneof(nothing, fc.integer({ min: 0, max: 1000 })),
  history: fc.oneof(nothing, fc.integer({ min: -1000, max: 1e9 })),
  reference: nothing,
  activity: fc.constantFrom(0, 0.25, 1),
  pin: fc.oneof({ weight: 3, arbitrary: nothing }, fc.integer({ min: 0, max: 1e6 })),
});
const members = fc.array(member, { minLength: 1, maxLength: 15 }).map((rows) => team(...rows));
const totals = fc.integer({ min: 0, max: 1e9 });
const units = fc.constantFrom(1, 100, 1000);

test('P1 and P3: shares add to the total, pins do not move, weight 0 receives nothing', () => {
  fc.assert(
    fc.property(totals, members, units, (total, rows, unit) => {
      const result = cascade({ total, unit, members: rows });
      fc.pre(result.ok);
      expect(sum(result.shares)).toBe(total);
      rows.forEach(({ pin, activity }, index) => {
        const imposed = pin ?? (activity === 0 ? 0 : result.shares[index]);
        expect(result.shares[index]).toBe(imposed);
      });
    }),
  );
});

test('a refusal is a matter of pins and of members present, never of weights', () => {
  fc.assert(
    fc.property(totals, members, (total, rows) => {
      const pinned = sum(rows.map((row) => row.pin ?? 0));
      const taker = rows.some((row) => row.pin === null && row.activity > 0);
      expect(cascade({ total, unit: 1, members: rows }).ok).toBe(
        pinned === total || (pinned < total && taker),
      );
    }),
  );
});
