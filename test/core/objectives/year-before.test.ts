import { day } from '../../../src/core/calendar/day';
import { rowsYearBefore } from '../../../src/core/objectives/year-before';
import { row } from './rows';

const QUARTER = { start: day(2026, 1, 1), end: day(2026, 3, 31) };
const sold = (...date: readonly [number, number, number]) => row({ day: day(...date), value: 1 });

test('rows of the same days a year before are dated in the window', () => {
  const rows = [sold(2024, 12, 31), sold(2025, 1, 1), sold(2025, 3, 31), sold(2025, 4, 1), sold(2026, 2, 1)];
  expect(rowsYearBefore(rows, QUARTER)?.map((one) => one.day)).toEqual([day(2026, 1, 1), day(2026, 3, 31)]);
});

test('a 29 February is told with the 28th of the next year', () => {
  const february = { start: day(2025, 2, 1), end: day(2025, 2, 28) };
  expect(rowsYearBefore([sold(2024, 2, 29)], february)?.map((one) => one.day)).toEqual([day(2025, 2, 28)]);
});

test('sales that begin after the first month of that window are no year to compare with', () => {
  expect(rowsYearBefore([sold(2025, 2, 1)], QUARTER)).toBeNull();
  expect(rowsYearBefore([sold(2025, 1, 31)], QUARTER)).toHaveLength(1);
  expect(rowsYearBefore([], QUARTER)).toBeNull();
  expect(rowsYearBefore([sold(2023, 5, 1), sold(2026, 1, 5)], QUARTER)).toBeNull();
});
