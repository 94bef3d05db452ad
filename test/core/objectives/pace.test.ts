import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { isoMonth } from '../../../src/core/calendar/iso';
import { endOfMonth, monthSequence } from '../../../src/core/calendar/month';
import { workingDays } from '../../../src/core/calendar/working-days';
import { elapsed, paceShare } from '../../../src/core/objectives/pace';

const may = { start: day(2026, 5, 1), end: day(2026, 5, 31) };
const year = { start: day(2026, 1, 1), end: day(2026, 12, 31) };
const daysOff = new Set([day(2026, 5, 1), day(2026, 5, 8), day(2026, 5, 14), day(2026, 5, 25)]);
const working = { basis: 'working_days', daysOff } as const;
const calendar = { basis: 'calendar', daysOff } as const;
const NONE = new Map<string, number>();

test.each([
  ['calendar days', calendar, day(2026, 5, 15), 15 / 31],
  ['working days', working, day(2026, 5, 15), 8 / 17],
  ['before the period', working, day(2026, 4, 30), 0],
  ['on its last day', working, may.end, 1],
  ['after it', calendar, day(2026, 6, 1), 1],
])('elapsed, %s', (_, pacing, ref, expected) => {
  expect(elapsed(may, ref, pacing)).toBe(expected);
});

test('a period without a working day is 0 until its end', () => {
  const weekend = { start: day(2026, 5, 9), end: day(2026, 5, 10) };
  expect(elapsed(weekend, day(2026, 5, 9), working)).toBe(0);
  expect(elapsed(weekend, day(2026, 5, 10), working)).toBe(1);
});

test('a seasonal year follows its month targets, the current month by its elapsed share', () => {
  const weights = [8, 8, 9, 8, 8, 9, 7, 5, 9, 10, 9, 10];
  const targets = new Map(weights.map((weight, index) => [isoMonth(day(2026, index + 1, 1)), weight]));
  expect(paceShare(year, day(2026, 5, 15), working, targets)).toBeCloseTo((33 + (8 * 8) / 17) / 100, 12);
  expect(paceShare(year, day(2026, 4, 30), working, targets)).toBe(0.33);
});

test.each([
  ['no month has a target', year, NONE],
  ['the period is not whole months', { start: day(2026, 1, 2), end: year.end }, new Map([['2026-01', 5]])],
  ['its months add to nothing', year, new Map([['2025-01', 5]])],
])('days elapsed decide when %s', (_, period, targets) => {
  const ref = day(2026, 5, 15);
  expect(paceShare(period, ref, working, targets)).toBe(elapsed(period, ref, working));
});

const targets = fc
  .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 12 })
  .map((values) => new Map(values.map((value, index) => [isoMonth(day(2026, index + 1, 1)), value])));
const pacings = fc.constantFrom(working, calendar);
const refs = fc.integer({ min: year.start - 40, max: year.end + 40 });

test('P35: the share lies in [0, 1], never decreases, and is 1 at the end', () => {
  fc.assert(
    fc.property(targets, pacings, refs, fc.nat({ max: 60 }), (months, pacing, ref, later) => {
      const share = paceShare(year, ref, pacing, months);
      const after = paceShare(year, ref + later, pacing, months);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(1);
      expect(after).toBeGreaterThanOrEqual(share - 1e-12);
      expect(paceShare(year, year.end, pacing, months)).toBe(1);
    }),
  );
});

test('P35: month targets in proportion to working days give the pace of working days', () => {
  const months = monthSequence(year.start, 12);
  const even = new Map(
    months.map((month) => [isoMonth(month), workingDays(month, endOfMonth(month), daysOff)]),
  );
  fc.assert(
    fc.property(refs, (ref) =>
      expect(paceShare(year, ref, working, even)).toBeCloseTo(elapsed(year, ref, working), 12),
    ),
  );
});
