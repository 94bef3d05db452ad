import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { isWeekend, weekday, weekdaysBetween } from '../../../src/core/calendar/weekday';

test.each([
  [day(2026, 5, 4), 1],
  [day(2026, 7, 14), 2],
  [day(2000, 1, 1), 6],
  [day(1899, 12, 30), 6],
  [day(1899, 12, 24), 7],
])('weekday of day %i', (serial, expected) => {
  expect(weekday(serial)).toBe(expected);
});

test('weekdaysBetween counts the days that are no weekend', () => {
  const anyDay = fc.integer({ min: -400, max: 60_000 });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5, max: 400 }), (start, length) => {
      const days = Array.from({ length: Math.max(0, length) }, (_, index) => start + index);
      const expected = days.filter((serial) => !isWeekend(serial)).length;
      expect(weekdaysBetween(start, start + length - 1)).toBe(expected);
    }),
  );
});
