import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import type { ActualRow } from '../../../src/core/objectives/actual-row';
import type { Axis } from '../../../src/core/objectives/axis';
import { cascade } from '../../../src/core/objectives/cascade';
import { largestRemainder } from '../../../src/core/objectives/largest-remainder';
import type { MetricKind } from '../../../src/core/objectives/metric-rule';
import { rollUp } from '../../../src/core/objectives/roll-up';
import { input, row } from './rows';
import { sum } from './sum';

const AXES = ['rep', 'product', 'channel', 'month'] as const satisfies readonly Axis[];
const START = day(2026, 1, 1);
const REF = day(2026, 9, 14);

const label = fc.constantFrom('Ada', 'Bob', 'bob', 'Zoé', null);
const anyRow = fc
  .record({
    day: fc.integer({ min: START, max: REF }),
    rep: label,
    product: label,
    channel: label,
    value: fc.option(fc.integer({ min: 0, max: 1e9 })),
    num: fc.integer({ min: 0, max: 1000 }),
    den: fc.integer({ min: 1, max: 1000 }),
    creditType: fc.constantFrom('base' as const, 'base' as const, 'overlay' as const),
  })
  .map(row);
const rows = fc.array(anyRow, { maxLength: 40 });

const metric = (kind: MetricKind) => ({ label: 'CA', kind, direction: 'higher', notAdditive: [] }) as const;
const over = (kind: MetricKind, axis: Axis, given: readonly ActualRow[]) =>
  rollUp(input({ metric: metric(kind), axis, rows: given, ref: REF }));
const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
const actuals = (kind: MetricKind, axis: Axis, given: readonly ActualRow[]) =>
  known(over(kind, axis, given).lines.map((line) => line.actual));

test('P6: a total shared then rolled up on the same axis is the total', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), weights, (total, given) => {
      const members = given.map((_, index) => `rep ${index}`);
      const blank = { history: null, reference: null, activity: 1, pin: null };
      const shared = cascade({
        total,
        unit: 100,
        members: given.map((weight, index) => ({ key: `rep ${index}`, weight, ...blank })),
      });
      const targets = shared.ok ? shared.shares : [];
      const imposed = new Map(
        members.map((member, index) => [member, { target: targets[index] ?? 0, lastYear: null }]),
      );
      const result = rollUp(input({ members, imposed, global: { target: total, lastYear: null } }));
      expect(result.leftToShare).toBe(0);
      expect(sum(known(result.lines.map((line) => line.target)))).toBe(total);
    }),
  );
});

test('P12: every axis has the same total, the unassigned included', () => {
  fc.assert(
    fc.property(rows, (given) => {
      for (const axis of AXES)
        expect(sum(actuals('flow', axis, given))).toBe(over('flow', axis, given).global.actual ?? 0);
    }),
  );
});

test('P16: a ratio lies between those of its members, whatever the order of the rows', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const base = given.filter((one) => one.creditType === 'base');
      fc.pre(base.length > 0);
      const members = actuals('ratio', 'rep', given);
      const global = over('ratio', 'rep', given).global.actual ?? Number.NaN;
      expect(global).toBe(sum(base.map((one) => one.num ?? 0)) / sum(base.map((one) => one.den ?? 0)));
      expect(global).toBeGreaterThanOrEqual(Math.min(...members) - 1e-12);
      expect(global).toBeLessThanOrEqual(Math.max(...members) + 1e-12);
      const backwards = given.map((_, index) => given[given.length - 1 - index] ?? row({}));
      expect(over('ratio', 'rep', backwards).global.actual).toBe(global);
    }),
  );
});

test('P17: an older observation changes nothing in a stock, which never exceeds its members’ last values', () => {
  fc.assert(
    fc.property(rows, anyRow, (given, older) => {
      const before = over('stock', 'rep', given);
      const last = Math.max(
        ...given.filter((one) => one.value !== null && one.creditType === 'base').map((one) => one.day),
      );
      fc.pre(Number.isFinite(last));
      const added = [...given, { ...older, day: last - 1 }];
      expect(over('stock', 'rep', added)).toEqual({
        ...before,
        overlay: over('stock', 'rep', added).overlay,
      });
      expect(before.global.actual ?? 0).toBeLessThanOrEqual(
        sum(known(before.lines.map((line) => line.actual))),
      );
    }),
  );
});

test('P18: one actual written as two rows of the same total changes nothing', () => {
  fc.assert(
    fc.property(
      rows,
      anyRow,
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.constantFrom(...AXES),
      (given, one, part, axis) => {
        fc.pre(one.value !== null);
        const split = [...given, { ...one, value: part }, { ...one, value: one.value - part }];
        expect(over('flow', axis, split)).toEqual(over('flow', axis, [...given, one]));
      },
    ),
  );
});

test('P19: credit moved between the reps of a sale changes no product, channel or global figure', () => {
  const share = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      rows,
      anyRow,
      fc.integer({ min: 0, max: 1e9 }),
      share,
      share,
      (given, sale, full, one, other) => {
        const credited = (percent: number) => {
          const [ada = 0, bob = 0] = largestRemainder(full, [percent, 100 - percent]).shares;
          const base = { ...sale, creditType: 'base' } as const;
          return [...given, { ...base, rep: 'Ada', value: ada }, { ...base, rep: 'Bob', value: bob }];
        };
        for (const axis of ['product', 'channel', 'month'] as const)
          expect(over('flow', axis, credited(one))).toEqual(over('flow', axis, credited(other)));
        const whole = [...given, { ...sale, creditType: 'base' as const, value: full }];
        expect(over('flow', 'rep', credited(one)).global.actual).toBe(
          over('flow', 'rep', whole).global.actual,
        );
      },
    ),
  );
});

test('P19: overlay credit changes no base figure', () => {
  fc.assert(
    fc.property(rows, anyRow, fc.constantFrom(...AXES), (given, one, axis) => {
      const { overlay: _, ...base } = over('flow', axis, given);
      const { overlay: __, ...after } = over('flow', axis, [...given, { ...one, creditType: 'overlay' }]);
      expect(after).toEqual(base);
    }),
  );
});

test('P20: rows after the reference day change no figure', () => {
  const kinds = fc.constantFrom<MetricKind>('flow', 'stock', 'ratio');
  fc.assert(
    fc.property(rows, fc.array(anyRow), kinds, fc.constantFrom(...AXES), (given, more, kind, axis) => {
      const late = more.map((one) => ({ ...one, day: one.day - START + REF + 1 }));
      expect(over(kind, axis, [...given, ...late])).toEqual({
        ...over(kind, axis, given),
        ignored: late.length,
      });
    }),
  );
});

test('P21: the attainment of a group lies between those of its members', () => {
  const pair = fc.record({
    target: fc.integer({ min: 1, max: 1e6 }),
    actual: fc.integer({ min: 0, max: 2e6 }),
  });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 10 }), (pairs) => {
      const members = pairs.map((_, index) => `rep ${index}`);
      const imposed = new Map(pairs.map(({ target }, index) => [`rep ${index}`, { target, lastYear: null }]));
      const result = rollUp(
        input({
          members,
          imposed,
          rows: pairs.map(({ actual }, index) => row({ rep: `rep ${index}`, value: actual })),
          teamOf: new Map(members.map((member) => [member, 'Nord'])),
        }),
      );
      const rates = known(result.lines.map((line) => line.attainment));
      const group = result.groups[0]?.attainment ?? Number.NaN;
      expect(group).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(group).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
    }),
  );
});

test('P37: in simple mode no figure depends on the over-assignment', () => {
  fc.assert(
    fc.property(
      rows,
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.constantFrom(...AXES),
      (given, overAssignment, axis) => {
        const global = { target: 1000, lastYear: null };
        const imposed = new Map([['Ada', { target: 400, lastYear: null }]]);
        const plain = input({ rows: given, axis, global, imposed });
        expect(rollUp({ ...plain, overAssignment })).toEqual(rollUp(plain));
      },
    ),
  );
});
