import { day, type Day } from '../../../src/core/calendar/day';
import { holidaysOfYears, type HolidayZone } from '../../../src/core/calendar/holidays';
import { endOfMonth, monthSequence } from '../../../src/core/calendar/month';
import { isWorkingDay, nextWorkingDay, workingDays } from '../../../src/core/calendar/working-days';
import { sharedJson } from '../shared-data';

function daysOff(zone: HolidayZone, whitMondayWorked = false): ReadonlySet<Day> {
  return new Set(holidaysOfYears(2012, 2030, { zone, whitMondayWorked }).map((holiday) => holiday.day));
}

const mainland = daysOff('metropole');
const year = (number: number, off: ReadonlySet<Day>) =>
  workingDays(day(number, 1, 1), day(number, 12, 31), off);

test.each([
  [2022, 253],
  [2023, 251],
  [2024, 252],
  [2025, 251],
  [2026, 252],
  [2027, 254],
  [2028, 251],
])('mainland France works %i: %i days', (number, expected) => {
  expect(year(number, mainland)).toBe(expected);
});

test.each([
  ['Alsace-Moselle 2026', year(2026, daysOff('alsace_moselle')), 251],
  ['Alsace-Moselle 2027', year(2027, daysOff('alsace_moselle')), 253],
  ['Whit Monday worked', year(2026, daysOff('metropole', true)), 253],
  ['weekdays of May 2026', workingDays(day(2026, 5, 1), day(2026, 5, 31), new Set()), 21],
  ['May 2026', workingDays(day(2026, 5, 1), day(2026, 5, 31), mainland), 17],
  ['one holiday', workingDays(day(2026, 5, 1), day(2026, 5, 1), mainland), 0],
  ['an end before the start', workingDays(day(2026, 5, 2), day(2026, 5, 1), mainland), 0],
])('%s', (_, counted, expected) => {
  expect(counted).toBe(expected);
});

test('the next working day skips a bridge of holiday and weekend', () => {
  expect(nextWorkingDay(day(2026, 5, 1), mainland)).toBe(day(2026, 5, 4));
  expect(nextWorkingDay(day(2026, 5, 4), mainland)).toBe(day(2026, 5, 4));
  expect(isWorkingDay(day(2026, 5, 8), mainland)).toBe(false);
});

type Reference = Record<'FR' | 'AM', Record<string, { months: number[]; year: number }>>;

function monthsOf(number: string, off: ReadonlySet<Day>): number[] {
  return monthSequence(day(Number(number), 1, 1), 12).map((month) =>
    workingDays(month, endOfMonth(month), off),
  );
}

test('every month of the reference counts, 2012 to 2030, both zones', () => {
  const reference = sharedJson<Reference>('workdays.json');
  if (!reference) return;
  for (const [zone, off] of [
    ['FR', mainland],
    ['AM', daysOff('alsace_moselle')],
  ] as const) {
    const years = Object.entries(reference[zone]);
    expect(years).toHaveLength(19);
    for (const [number, counts] of years)
      expect([number, monthsOf(number, off)]).toEqual([number, counts.months]);
  }
});
