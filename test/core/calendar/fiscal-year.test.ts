import { day } from '../../../src/core/calendar/day';
import { fiscalMonthRank, fiscalMonths, fiscalYear } from '../../../src/core/calendar/fiscal-year';

const july = day(2018, 7, 1);

test('a fiscal year ends the day before it begins again', () => {
  expect(fiscalYear(july)).toEqual({ start: july, end: day(2019, 6, 30) });
  expect(fiscalYear(day(2024, 3, 1)).end).toBe(day(2025, 2, 28));
});

test('it has twelve months, in its own order', () => {
  const months = fiscalMonths(july);
  expect(months).toHaveLength(12);
  expect([months[0], months[6], months[11]]).toEqual([july, day(2019, 1, 1), day(2019, 6, 1)]);
});

test.each([
  [day(2018, 7, 31), 1],
  [day(2019, 6, 30), 12],
  [day(2019, 7, 1), null],
  [day(2018, 6, 30), null],
])('rank of the month of day %i', (serial, rank) => {
  expect(fiscalMonthRank(july, serial)).toBe(rank);
});
