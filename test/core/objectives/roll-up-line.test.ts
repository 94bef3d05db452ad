import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import type { Axis } from '../../../src/core/objectives/axis';
import { required } from '../../../src/core/objectives/attainment';
import { rollUp } from '../../../src/core/objectives/roll-up';
import { windowOf, WINDOW_KEYS } from '../../../src/core/objectives/window';
import { input, row } from './rows';
import { sum } from './sum';

const START = day(2026, 1, 1);
const MAY = { start: day(2026, 5, 1), end: day(2026, 5, 31) };
const pacing = { basis: 'working_days', daysOff: new Set([day(2026, 5, 1)]) } as const;
const sold = (date: number, value: number, rep = 'Ada') => row({ day: day(2026, 5, date), value, rep });
const target = (amount: number) => ({ target: amount, stretch: amount * 1.2, lastYear: null });
const may = (given: Parameters<typeof input>[0]) =>
  input({ period: MAY, ref: day(2026, 5, 12), pacing, global: target(100_000), ...given });

describe('what a line says of the days to come', () => {
  const rows = [4, 5, 6, 7, 8, 11, 12].map((date) => sold(date, 6000));

  test('the effort of each working day left', () => {
    // Thirteen days of May 2026 are worked after the 12th: Ascension Day is not told here.
    expect(rollUp(may({ rows })).global.required).toBeCloseTo((100_000 - 42_000) / 13, 9);
    expect(required(120, 100, 'higher', 0)).toBe(0);
    expect(required(90, 100, 'higher', 0)).toBeNull();
    expect(required(90, 100, 'higher', 4)).toBe(2.5);
    expect(required(90, 100, 'lower', 4)).toBe(0);
  });

  test('days all alike leave no doubt; days that differ, some', () => {
    const { projection, low, high } = rollUp(may({ rows })).global;
    expect(projection).toBeCloseTo((42_000 * 20) / 7, 6);
    expect([low, high]).toEqual([projection, projection]);
    const uneven = rollUp(may({ rows: [...rows, sold(7, 9000)] })).global;
    expect(uneven.low).toBeLessThan(uneven.projection ?? 0);
    expect((uneven.high ?? 0) + (uneven.low ?? 0)).toBeCloseTo(2 * (uneven.projection ?? 0), 6);
  });

  test('the interval is narrower as days go by', () => {
    const month = Array.from({ length: 28 }, (_, index) => sold(index + 2, 4000 + (index % 5) * 700));
    const width = (date: number) => {
      const { low, high } = rollUp(may({ rows: month, ref: day(2026, 5, date) })).global;
      return (high ?? Number.NaN) - (low ?? Number.NaN);
    };
    expect(width(20)).toBeLessThan(width(12));
    expect(width(28)).toBeLessThan(width(20));
  });

  test('nothing is said of the days to come once the window is over, nor of a ratio', () => {
    const over = rollUp(may({ rows, ref: day(2026, 6, 20) })).global;
    expect(over).toMatchObject({ actual: 42_000, low: null, high: null, required: null, projection: null });
    const ratio = { label: 'CA', kind: 'ratio', direction: 'higher', notAdditive: [] } as const;
    const rates = rollUp(may({ metric: ratio, rows: [row({ day: MAY.start, num: 1, den: 4 })] })).global;
    expect(rates).toMatchObject({ actual: 0.25, projection: null, required: null, low: null });
  });
});

describe('last year', () => {
  const before = [
    row({ day: day(2025, 5, 4), rep: 'Ada', value: 10 }),
    row({ day: day(2025, 5, 31), value: 5 }),
  ];

  test('is that of the same days, by member, by month and for the whole', () => {
    const result = rollUp(may({ rows: [...before, sold(4, 1)] }));
    expect(result.lastYearFrom).toBe('actuals');
    expect(result.global.lastYear).toBe(15);
    expect(result.lines.map(({ lastYear }) => lastYear)).toEqual([10, null, 5]);
    const months = rollUp(may({ axis: 'month', rows: before }));
    expect(months.lines.map(({ lastYear }) => lastYear)).toEqual([15]);
  });

  test('is the reference where those sales are not there', () => {
    const imposed = new Map([['Ada', { target: 5, lastYear: 40 }]]);
    const result = rollUp(may({ rows: [row({ day: day(2025, 6, 1), value: 3 })], imposed }));
    expect(result.lastYearFrom).toBe('reference');
    expect(result.lines[0]?.lastYear).toBe(40);
    expect(rollUp(may({})).lastYearFrom).toBeNull();
  });

  test('is the level a stock and a ratio start from: half way through the days, half way to the target', () => {
    const metric = { label: 'CA', kind: 'stock', direction: 'higher', notAdditive: [] } as const;
    const year = { start: day(2026, 5, 3), end: day(2026, 5, 14) };
    const global = { target: 260, lastYear: 200 };
    const calendar = { basis: 'calendar', daysOff: new Set<number>() } as const;
    const at = (ref: number) =>
      rollUp(input({ metric, global, year, period: year, ref, pacing: calendar })).global;
    expect(at(day(2026, 5, 8)).expected).toBe(230);
    expect(at(day(2026, 5, 20)).expected).toBe(260);
    const ratio = { ...metric, kind: 'ratio' } as const;
    const rate = { target: 0.12, lastYear: 0.1 };
    const half = rollUp(
      input({ metric: ratio, global: rate, year, period: year, ref: day(2026, 5, 8), pacing: calendar }),
    );
    expect(half.global.expected).toBeCloseTo(0.11, 12);
  });
});

test('stretch stands beside the target, for the whole, a member and a team', () => {
  const imposed = new Map([
    ['Ada', target(100)],
    ['Bob', target(50)],
  ]);
  const teamOf = new Map([
    ['Ada', 'Nord'],
    ['Bob', 'Nord'],
  ]);
  const result = rollUp(may({ imposed, teamOf }));
  expect([result.global.stretch, result.lines[0]?.stretch, result.groups[0]?.stretch]).toEqual([
    120_000, 120, 180,
  ]);
  expect(result.lines[0]?.target).toBe(100);
});

test('P12, P20: in any window every axis has the same total, and later rows change nothing', () => {
  const label = fc.constantFrom('Ada', 'Bob', null);
  const rows = fc.array(
    fc
      .record({
        day: fc.integer({ min: START - 300, max: START + 400 }),
        rep: label,
        product: label,
        channel: label,
        value: fc.option(fc.integer({ min: -1e6, max: 1e9 })),
      })
      .map(row),
    { maxLength: 40 },
  );
  const ref = START + 150;
  const axes = ['rep', 'product', 'channel', 'month'] as const satisfies readonly Axis[];
  fc.assert(
    fc.property(rows, fc.constantFrom(...WINDOW_KEYS), (given, key) => {
      const period = windowOf(key, START, ref);
      const results = axes.map((axis) => rollUp(input({ rows: given, axis, period, ref })));
      const [first] = results;
      for (const { global, lines } of results) {
        expect(global).toEqual(first?.global);
        expect(sum(lines.map(({ actual }) => actual ?? 0))).toBe(global.actual ?? 0);
        expect(sum(lines.map(({ lastYear }) => lastYear ?? 0))).toBe(global.lastYear ?? 0);
      }
      const known = given.filter((one) => one.day <= ref);
      expect(rollUp(input({ rows: known, period, ref }))).toEqual({ ...first, ignored: 0 });
    }),
  );
});
