import * as fc from 'fast-check';
import { shareAxis, type AxisInput, type ShareMember } from '../../../src/core/sharing/share-axis';
import { sum } from '../objectives/sum';

const BLANK = { weight: null, activity: 1, target: null, stretch: null };
const team = (...members: readonly Partial<ShareMember>[]): readonly ShareMember[] =>
  members.map((member, index) => ({ key: `m${index}`, ...BLANK, ...member }));
const given = (total: number, members: readonly ShareMember[], more: Partial<AxisInput> = {}): AxisInput => ({
  total,
  stretch: null,
  unit: 1,
  members,
  blocks: [],
  lower: false,
  ...more,
});

function done(input: AxisInput) {
  const result = shareAxis(input);
  if (!result.ok) throw new Error(result.key);
  return result;
}

test.each([
  ['3 over 17/23/30/30', 3, [17, 23, 30, 30], [0, 1, 1, 1]],
  ['50 over 21/29/19/31: four remainders of .5', 50, [21, 29, 19, 31], [10, 15, 9, 16]],
  ['100 over 1/1/1', 100, [1, 1, 1], [34, 33, 33]],
  ['a planned decrease', -100, [1, 1, 1], [-34, -33, -33]],
])('%s', (_, total, weights, expected) => {
  expect(done(given(total, team(...weights.map((weight) => ({ weight }))))).targets).toEqual(expected);
});

test('1 150 000 over 12 equal months by hundreds: 95 900 four times, then 95 800', () => {
  const months = team(...Array.from({ length: 12 }, () => ({ weight: 1 })));
  const { targets, residues } = done(given(115_000_000, months, { unit: 10_000 }));
  expect(targets.map((target) => target / 100)).toEqual(
    months.map((_, rank) => (rank < 4 ? 95_900 : 95_800)),
  );
  expect(residues).toEqual([]);
});

test('what is under one step goes to the largest, and is told', () => {
  const { targets, residues } = done(given(1050, team({ weight: 1 }, { weight: 3 }), { unit: 100 }));
  expect(targets).toEqual([200, 850]);
  expect(residues).toEqual([{ amount: 50, member: 'm1' }]);
});

test('an imposed quarter is shared among its own months, the rest among the others', () => {
  const blocks = [{ key: 'q1', total: 300, members: new Set(['m0', 'm1', 'm2']) }];
  const months = team({ weight: 1 }, { weight: 1, target: 200 }, { weight: 3 }, { weight: 1 }, { weight: 1 });
  expect(done(given(1000, months, { blocks })).targets).toEqual([25, 200, 75, 350, 350]);
});

test.each([
  ['beyond the year', 1200, 'blocks_exceed_total', null],
  ['held beyond it', 100, 'pin_exceeds_margin', 'q1'],
])('an imposed quarter %s is refused', (_, total, key, block) => {
  const blocks = [{ key: 'q1', total, members: new Set(['m0', 'm1']) }];
  const months = team({ weight: 1, target: 200 }, { weight: 1 }, { weight: 1 });
  expect(shareAxis(given(1000, months, { blocks }))).toMatchObject({ ok: false, key, block });
});

test('quarters that tell the whole year must add to it', () => {
  const blocks = [{ key: 'q1', total: 90, members: new Set(['m0']) }];
  expect(shareAxis(given(100, team({ weight: 1 }), { blocks }))).toMatchObject({
    ok: false,
    key: 'blocks_exceed_total',
    pinned: 90,
  });
});

test('the stretch follows the same weights, levelled, and what is held stays', () => {
  const members = team({ weight: 1 }, { weight: 1, target: 500, stretch: 520 }, { weight: 1 });
  const shared = done(given(900, members, { stretch: 1000 }));
  expect([shared.targets, shared.stretches]).toEqual([
    [200, 500, 200],
    [240, 520, 240],
  ]);
});

test('a stretch that what is held makes easier than the target is not shared', () => {
  const members = team({ weight: 1 }, { weight: 1, target: 500, stretch: 900 });
  expect(done(given(900, members, { stretch: 1000 })).stretches).toBeNull();
  expect(done(given(100, team({ weight: 1 }), { stretch: 90 })).stretches).toBeNull();
  expect(done(given(100, team({ weight: 1 }), { stretch: 90, lower: true })).stretches).toEqual([90]);
});

const held = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.integer({ min: 0, max: 1e5 }));
const member = fc.record({
  weight: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  activity: fc.constantFrom(0, 0.25, 0.7, 1),
  target: held,
});
const anyTeam = fc.array(member, { minLength: 1, maxLength: 15 }).map((rows) => team(...rows));
const freeTeam = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 15 })
  .map((weights) => team(...weights.map((weight) => ({ weight }))));
const totals = fc.integer({ min: -1e9, max: 1e9 });
const steps = fc.constantFrom(1, 100, 1000, 10_000, 100_000);

test('P1 and P3: shares add to the total to the cent, and what is held does not move', () => {
  fc.assert(
    fc.property(totals, anyTeam, steps, (total, members, unit) => {
      const shared = shareAxis(given(total, members, { unit }));
      fc.pre(shared.ok);
      expect(sum(shared.targets)).toBe(total);
      members.forEach(({ target }, index) =>
        expect(shared.targets[index]).toBe(target ?? shared.targets[index]),
      );
    }),
  );
});

test('P2: without anything held, each share is its ideal rounded to the step, what is left apart', () => {
  fc.assert(
    fc.property(totals, freeTeam, steps, (total, members, unit) => {
      const { targets, residues } = done(given(total, members, { unit }));
      const weights = members.map(({ weight }) => weight ?? 0);
      targets.forEach((target, index) => {
        const left = residues.find(({ member: name }) => name === members[index]?.key)?.amount ?? 0;
        const ideal = (total * (weights[index] ?? 0)) / sum(weights);
        expect(Math.abs(target - left - ideal)).toBeLessThan(unit + 1e-3);
      });
    }),
  );
});

test('P4: a larger weight never receives less', () => {
  fc.assert(
    fc.property(fc.nat(1e9), freeTeam, steps, (total, members, unit) => {
      const { targets } = done(given(total, members, { unit }));
      const received = members.map(({ weight }, index) => ({
        weight: weight ?? 0,
        target: targets[index] ?? 0,
      }));
      const envious = received.filter((one) =>
        received.some((other) => one.weight > other.weight && one.target < other.target),
      );
      expect(envious).toEqual([]);
    }),
  );
});

test('P5: only proportions count, and the same input gives the same shares', () => {
  fc.assert(
    fc.property(totals, freeTeam, fc.integer({ min: 2, max: 1000 }), (total, members, scale) => {
      const scaled = members.map((one) => ({ ...one, weight: (one.weight ?? 0) * scale }));
      expect(done(given(total, scaled)).targets).toEqual(done(given(total, members)).targets);
    }),
  );
});

test('a total so many times larger gives shares as many times larger, within one step', () => {
  fc.assert(
    fc.property(fc.nat(1e6), freeTeam, fc.integer({ min: 2, max: 50 }), (units, members, scale) => {
      const unit = 100;
      const [small, large] = [units * unit, units * unit * scale].map((total) =>
        done(given(total, members, { unit })),
      );
      large?.targets.forEach((target, index) => {
        const expected = (small?.targets[index] ?? 0) * scale;
        expect(Math.abs(target - expected)).toBeLessThan(unit * scale + unit);
      });
    }),
  );
});

test('P11: another order gives the same shares, when no two members are alike', () => {
  const distinct = fc
    .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 10 })
    .map((weights) => team(...weights.map((weight) => ({ weight }))));
  fc.assert(
    fc.property(fc.nat(1e9), distinct, (total, members) => {
      const byKey = (all: readonly ShareMember[]) => {
        const { targets } = done(given(total, all));
        return new Map(all.map(({ key }, index) => [key, targets[index]]));
      };
      const straight = byKey(members);
      for (const [key, target] of byKey(
        members.reduceRight<readonly ShareMember[]>((all, one) => [...all, one], []),
      ))
        expect(straight.get(key)).toBe(target);
    }),
  );
});

test('P14: the stretch changes no target, and asks everyone for at least as much', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e8), anyTeam, steps, (total, more, members, unit) => {
      const alone = shareAxis(given(total, members, { unit }));
      const both = shareAxis(given(total, members, { unit, stretch: total + more }));
      fc.pre(alone.ok && both.ok && both.stretches !== null);
      expect(both.targets).toEqual(alone.targets);
      expect(sum(both.stretches)).toBe(total + more);
      both.stretches.forEach((stretch, index) =>
        expect(stretch).toBeGreaterThanOrEqual(both.targets[index] ?? 0),
      );
    }),
  );
});
