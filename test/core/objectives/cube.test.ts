import { day } from '../../../src/core/calendar/day';
import { cubeMonths, cubeTotals, type TargetLeaf } from '../../../src/core/objectives/cube';
import { byAxis } from '../../../src/core/objectives/member-key';
import { sum } from './sum';

const pacing = { basis: 'calendar', daysOff: new Set<number>() } as const;
const leaf = (
  month: number,
  rep: string | null,
  target: number | null,
  stretch: number | null = null,
): TargetLeaf => ({
  day: day(2026, month, 1),
  rep,
  product: 'A',
  channel: null,
  team: null,
  target,
  stretch,
});
const LEAVES = [
  leaf(1, 'Ada', 100, 120),
  leaf(1, null, 50),
  leaf(2, 'Ada', 101),
  leaf(2, 'bob', 33),
  leaf(3, 'Bob', 7),
];
const byRep = byAxis('rep', ['Ada', 'Bob']);
const targets = (from: number, to: number) =>
  [...cubeTotals(LEAVES, byRep, { start: from, end: to }, pacing)].map(([key, { target }]) => [key, target]);

test('leaves add up by member over the months of a window', () => {
  expect(targets(day(2026, 1, 1), day(2026, 2, 28))).toEqual([
    ['Ada', 201],
    ['UNASSIGNED', 50],
    ['Bob', 33],
  ]);
  expect(targets(day(2026, 3, 1), day(2026, 3, 31))).toEqual([['Bob', 7]]);
});

test('a month cut by the end of the window counts for the days before it; parts add up to the part of the whole', () => {
  const window = { start: day(2026, 1, 1), end: day(2026, 2, 14) };
  const parts = targets(window.start, window.end).map(([, target]) => Number(target));
  const whole = cubeTotals(LEAVES, () => 'ALL', window, pacing).get('ALL')?.target;
  expect(whole).toBe(Math.round(150 + (134 * 14) / 28));
  expect(sum(parts)).toBe(whole);
});

test('stretch is summed apart, and a blank adds nothing', () => {
  const year = { start: day(2026, 1, 1), end: day(2026, 12, 31) };
  expect(cubeTotals(LEAVES, byRep, year, pacing).get('Ada')).toEqual({
    target: 201,
    stretch: 120,
    lastYear: null,
  });
  expect(cubeTotals([leaf(1, 'Ada', null)], byRep, year, pacing).size).toBe(0);
});

test('each member has its own months', () => {
  const months = cubeMonths(LEAVES, byRep);
  expect([...(months('Bob') ?? [])]).toEqual([
    ['2026-02', 33],
    ['2026-03', 7],
  ]);
  expect(months('Zoé')).toBeUndefined();
});
