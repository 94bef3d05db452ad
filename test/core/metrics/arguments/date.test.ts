import { day } from '../../../../src/core/calendar/day';
import { isoDay } from '../../../../src/core/calendar/iso';
import { PlanError } from '../../../../src/core/errors';
import { dayIn, readDate } from '../../../../src/core/metrics/arguments/date';

describe('a day is read from', () => {
  test.each<[string, unknown]>([
    ['an ISO date', '2026-05-15'],
    ['day first', '15/05/2026'],
    ['day first, short', '15/5/26'],
    ['dots', '15.05.2026'],
    ['dashes', '15-05-2026'],
    ['French', '15 mai 2026'],
    ['French, with its weekday', 'vendredi 15 mai 2026'],
    ['English', '15 May 2026'],
    ['English, month first', 'May 15, 2026'],
    ['English, with its rank', '15th May 2026'],
    ['English, with a comma', '15 May, 2026'],
    ['English, with its rank and a comma', '15th May, 2026'],
    ['spaces around', ' 15/05/2026 '],
    ['a serial', 46157],
    ['a serial with a time', 46157.75],
    ['a Date', new Date(2026, 4, 15)],
    ['a Date late in the day', new Date(2026, 4, 15, 23, 59)],
  ])('%s', (_, cell) => {
    expect(isoDay(dayIn(cell) ?? 0)).toBe('2026-05-15');
  });

  test('the first of a month written in French', () => {
    expect(readDate('1er mars 2027', 'argument_start')).toBe(day(2027, 3, 1));
  });
});

describe('no day is read from', () => {
  test.each<[string, unknown]>([
    ['a day that is none', '31/02/2026'],
    ['month first', '12/31/2026'],
    ['a month', 'mai 2026'],
    ['a quarter', 'T2 2026'],
    ['a word', 'demain'],
    ['a checkbox', true],
    ['a negative number', -1],
    ['a number beyond all dates', 1e9],
    ['a Date that is none', new Date(Number.NaN)],
  ])('%s', (_, cell) => {
    expect(dayIn(cell)).toBeNull();
    expect(() => readDate(cell, 'argument_start')).toThrow(PlanError);
  });
});
