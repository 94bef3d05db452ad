import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { everyDay, weekDays, workedDays } from '../../../src/core/calendar/day-counts';
import { holidaysOfYears, type HolidayRule } from '../../../src/core/calendar/holidays';
import { weekday } from '../../../src/core/calendar/weekday';

const MAINLAND: HolidayRule = { zone: 'metropole', whitMondayWorked: false };
const EASTERN: HolidayRule = { zone: 'alsace_moselle', whitMondayWorked: false };
const year = (number: number): [number, number] => [day(number, 1, 1), day(number, 12, 31)];

test.each([
  ['jours ouvrés of 2026', workedDays(MAINLAND, 5)(...year(2026)), 252],
  ['jours ouvrables of 2026', workedDays(MAINLAND, 6)(...year(2026)), 303],
  ['Alsace-Moselle', workedDays(EASTERN, 5)(...year(2026)), 251],
  ['Whit Monday worked', workedDays({ ...MAINLAND, whitMondayWorked: true }, 5)(...year(2026)), 253],
  ['a year when Ascension is on 1 May', workedDays(MAINLAND, 5)(day(2008, 5, 1), day(2008, 5, 1)), 0],
  ['Mondays to Saturdays', weekDays(6)(day(2026, 5, 4), day(2026, 5, 10)), 6],
  ['every day', everyDay(day(2026, 5, 1), day(2026, 5, 31)), 31],
  ['an end before the start', workedDays(MAINLAND, 5)(day(2026, 5, 2), day(2026, 5, 1)), 0],
  ['the first days a spreadsheet knows', workedDays(MAINLAND, 5)(0, 8), 4],
])('%s', (_, counted, expected) => {
  expect(counted).toBe(expected);
});

test('counts as one would day by day', () => {
  const rule = fc.record({
    zone: fc.constantFrom('metropole' as const, 'alsace_moselle' as const, 'none' as const),
    whitMondayWorked: fc.boolean(),
  });
  const start = fc.integer({ min: 0, max: 80_000 });
  fc.assert(
    fc.property(
      rule,
      fc.constantFrom(5 as const, 6 as const),
      start,
      fc.nat(900),
      (given, length, from, days) => {
        const off = new Set(holidaysOfYears(1899, 2123, given).map((holiday) => holiday.day));
        let expected = 0;
        for (let one = from; one <= from + days; one += 1)
          if (weekday(one) <= length && !off.has(one)) expected += 1;
        expect(workedDays(given, length)(from, from + days)).toBe(expected);
      },
    ),
  );
});

test('the longest span costs what a short one does', () => {
  const count = workedDays(MAINLAND, 5);
  count(0, 2_958_465);
  const begun = performance.now();
  for (let row = 0; row < 10_000; row += 1) count(row * 100, 2_958_465 - row);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
