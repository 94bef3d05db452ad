import { sorted } from '../../../src/core/sorted';
import { day } from '../../../src/core/calendar/day';
import { HOLIDAY_NAMES } from '../../../src/core/calendar/holiday-names';
import { holidaysOfYear, holidaysOfYears } from '../../../src/core/calendar/holidays';

const mainland = { zone: 'metropole', whitMondayWorked: false } as const;
const alsace = { zone: 'alsace_moselle', whitMondayWorked: false } as const;

test('mainland France has eleven public holidays, in the order of the year', () => {
  expect(holidaysOfYear(2026, mainland).map((holiday) => holiday.day)).toEqual([
    day(2026, 1, 1),
    day(2026, 4, 6),
    day(2026, 5, 1),
    day(2026, 5, 8),
    day(2026, 5, 14),
    day(2026, 5, 25),
    day(2026, 7, 14),
    day(2026, 8, 15),
    day(2026, 11, 1),
    day(2026, 11, 11),
    day(2026, 12, 25),
  ]);
});

test('Alsace-Moselle adds Good Friday and Saint Stephen’s Day', () => {
  const keys = holidaysOfYear(2026, alsace).map((holiday) => holiday.key);
  expect(keys).toHaveLength(13);
  expect(keys.slice(1, 3)).toEqual(['good_friday', 'easter_monday']);
  expect(keys.at(-1)).toBe('saint_stephen');
});

test('Whit Monday worked is no holiday', () => {
  const keys = holidaysOfYear(2026, { ...mainland, whitMondayWorked: true }).map((holiday) => holiday.key);
  expect(keys).toHaveLength(10);
  expect(keys).not.toContain('whit_monday');
});

test('no zone, no holiday', () => {
  expect(holidaysOfYear(2026, { zone: 'none', whitMondayWorked: false })).toEqual([]);
});

test('several years follow one another', () => {
  const days = holidaysOfYears(2025, 2027, mainland).map((holiday) => holiday.day);
  expect(days).toHaveLength(33);
  expect(days).toEqual(sorted(days, (a, b) => a - b));
  expect(holidaysOfYears(2027, 2026, mainland)).toEqual([]);
});

test('every holiday has a name in both languages', () => {
  expect(HOLIDAY_NAMES.ascension).toEqual({ fr: 'Ascension', en: 'Ascension Day' });
  for (const { key } of holidaysOfYear(2026, alsace)) expect(HOLIDAY_NAMES[key].en).not.toBe('');
});
