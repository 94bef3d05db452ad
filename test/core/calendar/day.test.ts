import * as fc from 'fast-check';
import { day, isCalendarDate, parts } from '../../../src/core/calendar/day';

const MILLISECONDS = 86_400_000;
const anySerial = fc.integer({ min: -200_000, max: 200_000 });

test.each([
  [1899, 12, 30, 0],
  [1899, 12, 31, 1],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25_569],
  [2020, 2, 1, 43_862],
  [2000, 2, 29, 36_585],
  [2100, 3, 1, 73_110],
])('%i-%i-%i is day %i', (year, month, date, serial) => {
  expect(day(year, month, date)).toBe(serial);
  expect(parts(serial)).toEqual({ year, month, date });
});

test.each([
  ['a month above 12', day(2026, 14, 1), day(2027, 2, 1)],
  ['month 0', day(2026, 0, 1), day(2025, 12, 1)],
  ['a negative month', day(2026, -11, 1), day(2025, 1, 1)],
  ['date 0', day(2026, 3, 0), day(2026, 2, 28)],
  ['31 April', day(2026, 4, 31), day(2026, 5, 1)],
])('%s rolls over', (_, rolled, expected) => {
  expect(rolled).toBe(expected);
});

test('the time of a spreadsheet date is dropped', () => {
  expect(parts(43_861.99)).toEqual({ year: 2020, month: 1, date: 31 });
});

test('parts and day undo each other, and agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(anySerial, (serial) => {
      const { year, month, date } = parts(serial);
      expect(day(year, month, date)).toBe(serial);
      const clock = new Date((serial - 25_569) * MILLISECONDS);
      expect([year, month, date]).toEqual([
        clock.getUTCFullYear(),
        clock.getUTCMonth() + 1,
        clock.getUTCDate(),
      ]);
    }),
  );
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [2026, 4, 31, false],
  [2026, 13, 1, false],
  [2026, 0, 1, false],
  [2026, 1, 0, false],
  [2026, 1.5, 1, false],
])('%d-%d-%d exists: %s', (year, month, date, exists) => {
  expect(isCalendarDate(year, month, date)).toBe(exists);
});
