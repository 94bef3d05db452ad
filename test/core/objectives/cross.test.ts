import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import type { ActualRow } from '../../../src/core/objectives/actual-row';
import { UNASSIGNED, type Axis } from '../../../src/core/objectives/axis';
import { crossRollUp, type CrossRollUp } from '../../../src/core/objectives/cross';
import type { MetricKind } from '../../../src/core/objectives/metric-rule';
import { rollUp } from '../../../src/core/objectives/roll-up';
import { rowsBehind } from '../../../src/core/objectives/rows-behind';
import { input, row } from './rows';
import { sum } from './sum';

const START = day(2026, 1, 1);
const REF = day(2026, 9, 14);
const AXES = ['rep', 'product', 'channel', 'month'] as const satisfies readonly Axis[];
const PAIRS = AXES.flatMap((one) => AXES.flatMap((other) => (one === other ? [] : [[one, other] as const])));

const label = fc.constantFrom('Ada', 'Bob', 'bob', 'Zoé', null);
const anyRow = fc
  .record({
    day: fc.integer({ min: START - 365, max: REF + 5 }),
    rep: label,
    product: label,
    channel: label,
    value: fc.option(fc.integer({ min: -1e8, max: 1e8 })),
    num: fc.option(fc.integer({ min: 0, max: 1000 })),
    den: fc.option(fc.integer({ min: 0, max: 1000 })),
    creditType: fc.constantFrom('base' as const, 'base' as const, 'overlay' as const),
  })
  .map(row);
const rows = fc.array(anyRow, { maxLength: 40 });
const pairs = fc.constantFrom(...PAIRS);
const kinds = fc.constantFrom<MetricKind>('flow', 'stock', 'ratio');

const metric = (kind: MetricKind) => ({ label: 'CA', kind, direction: 'higher', notAdditive: [] }) as const;
const overAxis = (kind: MetricKind, axis: Axis, given: readonly ActualRow[]) =>
  input({ metric: metric(kind), axis, rows: given, ref: REF });
const crossed = (kind: MetricKind, [one, other]: readonly [Axis, Axis], given: readonly ActualRow[]) =>
  crossRollUp(overAxis(kind, one, given), overAxis(kind, other, given), () => undefined);

const members = (cross: CrossRollUp, side: 'rows' | 'columns') =>
  cross[side].lines.map(({ member }) => member);
const figureAt = (cross: CrossRollUp, one: string, other: string, key: 'actual' | 'lastYear') =>
  cross.at(one, other)?.[key] ?? 0;

test('the totals of two cuts crossed are those of each cut', () => {
  fc.assert(
    fc.property(rows, kinds, pairs, (given, kind, pair) => {
      const cross = crossed(kind, pair, given);
      expect(cross.rows).toEqual(rollUp(overAxis(kind, pair[0], given)));
      expect(cross.columns).toEqual(rollUp(overAxis(kind, pair[1], given)));
    }),
  );
});

test.each(['actual', 'lastYear'] as const)(
  'the %s of each member is the sum of where it meets the others',
  (key) => {
    fc.assert(
      fc.property(rows, pairs, (given, pair) => {
        const cross = crossed('flow', pair, given);
        const [ones, others] = [members(cross, 'rows'), members(cross, 'columns')];
        for (const line of cross.rows.lines)
          expect(sum(others.map((other) => figureAt(cross, line.member, other, key)))).toBe(line[key] ?? 0);
        for (const line of cross.columns.lines)
          expect(sum(ones.map((one) => figureAt(cross, one, line.member, key)))).toBe(line[key] ?? 0);
      }),
    );
  },
);

test('a stock crossed with months is that of the end of each month', () => {
  const stock = [
    row({ day: day(2026, 1, 10), rep: 'Ada', value: 5 }),
    row({ day: day(2026, 1, 31), rep: 'Ada', value: 7 }),
    row({ day: day(2026, 2, 20), rep: 'Ada', value: 9 }),
    row({ day: day(2026, 2, 20), rep: 'Bob', value: 2 }),
  ];
  const cross = crossed('stock', ['rep', 'month'], stock);
  expect(cross.at('Ada', '2026-01')?.actual).toBe(7);
  expect(cross.at('Ada', '2026-02')?.actual).toBe(9);
  expect(cross.at('Bob', '2026-01')).toBeUndefined();
  expect(crossed('stock', ['month', 'rep'], stock).at('2026-02', 'Bob')?.actual).toBe(2);
});

test('a metric that does not add up on one axis has no figure where it meets another', () => {
  const clients = { ...metric('flow'), notAdditive: ['product' as const] };
  const given = [row({ rep: 'Ada', product: 'A', value: 3 })];
  const one = input({ metric: clients, rows: given });
  const cross = crossRollUp(one, { ...one, axis: 'product', members: ['A'] }, () => undefined);
  expect(cross.additive).toBe(false);
  expect(cross.at('Ada', 'A')).toBeUndefined();
  expect(cross.rows.lines[0]?.actual).toBe(3);
  expect(cross.columns.lines.map(({ actual }) => actual)).toEqual([null, null]);
});

test('a target where two members meet shows even without a sale', () => {
  const given = overAxis('flow', 'rep', []);
  const target = { target: 500, lastYear: null };
  const cross = crossRollUp(given, { ...given, axis: 'product', members: ['A'] }, (one, other) =>
    one === 'Ada' && other === 'A' ? target : undefined,
  );
  expect(cross.at('Ada', 'A')).toMatchObject({ member: 'A', target: 500, actual: null, status: 'no_data' });
  expect(cross.at('Bob', 'A')).toBeUndefined();
});

describe('the rows behind a number', () => {
  test('add up to it, on every line of every cut', () => {
    fc.assert(
      fc.property(rows, kinds, fc.constantFrom(...AXES), (given, kind, axis) => {
        const over = overAxis(kind, axis, given);
        const result = rollUp(over);
        const behind = (member: string) => rowsBehind(given, over, [{ ...over, member }]).figure;
        expect(behind('ALL')).toBe(result.global.actual);
        // A stock of months not begun is nobody's yet.
        const lines = result.lines.filter(({ actual }) => actual !== null);
        expect(lines.map(({ member }) => behind(member))).toEqual(lines.map(({ actual }) => actual));
      }),
    );
  });

  test('add up to it where two members meet', () => {
    fc.assert(
      fc.property(rows, pairs, (given, [one, other]) => {
        const [first, second] = [overAxis('flow', one, given), overAxis('flow', other, given)];
        const cross = crossRollUp(first, second, () => undefined);
        for (const { member } of cross.rows.lines.slice(0, 3))
          for (const { member: met } of cross.columns.lines.slice(0, 3)) {
            const places = [
              { ...first, member },
              { ...second, member: met },
            ];
            expect(rowsBehind(given, first, places).figure).toBe(cross.at(member, met)?.actual ?? null);
          }
      }),
    );
  });

  test('of a stock are those of the last day of the month', () => {
    const stock = [row({ day: day(2026, 1, 10), value: 5 }), row({ day: day(2026, 1, 31), value: 7 })];
    const over = overAxis('stock', 'month', stock);
    expect(rowsBehind(stock, over, [{ ...over, member: '2026-01' }]).rows).toEqual([stock[1]]);
  });

  test('leave out examples, overlay credit and what comes after the reference day', () => {
    const given = [
      row({ value: 1, rep: UNASSIGNED }),
      row({ value: 2, id: 'EX-1' }),
      row({ value: 4, creditType: 'overlay' }),
      row({ value: 8, day: REF + 1 }),
      row({ value: null }),
    ];
    expect(rowsBehind(given, overAxis('flow', 'rep', given), []).rows).toEqual([given[0]]);
  });
});
