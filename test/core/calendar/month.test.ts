import { day } from '../../../src/core/calendar/day';
import {
  addMonths,
  endOfMonth,
  monthSequence,
  monthStart,
  monthsBetween,
} from '../../../src/core/calendar/month';

test.each([
  ['the end of a short month', day(2026, 1, 31), 1, day(2026, 2, 28)],
  ['the end of a leap February', day(2023, 11, 30), 3, day(2024, 2, 29)],
  ['backwards over the new year', day(2026, 3, 31), -4, day(2025, 11, 30)],
  ['a year', day(2024, 2, 29), 12, day(2025, 2, 28)],
  ['nothing', day(2026, 7, 14), 0, day(2026, 7, 14)],
])('addMonths: %s', (_, from, months, expected) => {
  expect(addMonths(from, months)).toBe(expected);
});

test.each([
  [0, day(2026, 2, 28)],
  [1, day(2026, 3, 31)],
  [-2, day(2025, 12, 31)],
  [12, day(2027, 2, 28)],
])('endOfMonth %i months from February 2026', (months, expected) => {
  expect(endOfMonth(day(2026, 2, 10), months)).toBe(expected);
});

test('monthStart is the first of the month', () => {
  expect(monthStart(day(2026, 2, 28))).toBe(day(2026, 2, 1));
});

test('monthsBetween counts months, whatever the dates in them', () => {
  expect(monthsBetween(day(2025, 12, 31), day(2026, 1, 1))).toBe(1);
  expect(monthsBetween(day(2026, 5, 1), day(2025, 5, 31))).toBe(-12);
});

test('monthSequence goes over the new year', () => {
  expect(monthSequence(day(2025, 11, 20), 3)).toEqual([day(2025, 11, 1), day(2025, 12, 1), day(2026, 1, 1)]);
});
