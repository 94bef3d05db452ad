import * as fc from 'fast-check';
import { day, type Day } from '../../../src/core/calendar/day';
import { isoDay, readIsoDay } from '../../../src/core/calendar/iso';
import { dayLabel } from '../../../src/core/calendar/month-names';
import { readDate, type DateOptions } from '../../../src/core/intake/date';
import { unitTable } from './unit-table';

const rejected = (reason: string) => ({ kind: 'rejected', reason });

/** The day read, as ISO text; or the reason of the rejection. */
function outcome(cell: string | number, options?: DateOptions): string {
  const read = readDate(cell, options);
  return read.kind === 'date' ? isoDay(read.day) : read.reason;
}

test.each([
  ['04/07/2026', '2026-07-04'],
  ['4/7/2026', '2026-07-04'],
  ['4/7/26', '2026-07-04'],
  ['04-07-2026', '2026-07-04'],
  ['04.07.26', '2026-07-04'],
  ['2026-07-04', '2026-07-04'],
  ['2026/7/4', '2026-07-04'],
  ['\u00a004/07/2026 ', '2026-07-04'],
  ['04/07/2026 08:05', '2026-07-04'],
  ['04/07/2026 23:59:59', '2026-07-04'],
  ['04/07/2026 à 8h05', '2026-07-04'],
  ['04/07/2026, 8:05 PM', '2026-07-04'],
  ['2026-07-04 08:05:00', '2026-07-04'],
  ['2026-07-04T08:05', '2026-07-04'],
  ['2026-07-04T08:05:00.000Z', '2026-07-04'],
  ['2026-07-04T23:30:00+02:00', '2026-07-04'],
  ['29/02/2028', '2028-02-29'],
  ['1er janvier 2026', '2026-01-01'],
  ['1 JANV. 2026', '2026-01-01'],
  ['le 9 fév. 2026', '2026-02-09'],
  ['9 FEVRIER 2026', '2026-02-09'],
  ['9 fe\u0301vr. 2026', '2026-02-09'],
  ['mardi 3 mars 2026', '2026-03-03'],
  ['mar. 3 mars 2026', '2026-03-03'],
  ['3 avr. 26', '2026-04-03'],
  ['03-mai-26', '2026-05-03'],
  ['03-juil.-2026', '2026-07-03'],
  ['3 août 2026', '2026-08-03'],
  ['3 sept. 2026 14:30', '2026-09-03'],
  ['3 July 2026', '2026-07-03'],
  ['3rd of July 2026', '2026-07-03'],
  ['Fri, 3 Jul 2026', '2026-07-03'],
  ['Mar 3, 2026', '2026-03-03'],
  ['Tuesday, March 3rd, 2026', '2026-03-03'],
  ['Dec. 31, 2026', '2026-12-31'],
])('“%s” is %s', (text, iso) => {
  expect(outcome(text)).toBe(iso);
});

test.each([
  ['31/04/2026', 'no_such_day'],
  ['29/02/2026', 'no_such_day'],
  ['07/24/2026', 'no_such_day'],
  ['2026-24-07', 'no_such_day'],
  ['0/7/2026', 'no_such_day'],
  ['4/0/2026', 'no_such_day'],
  ['32 juillet 2026', 'no_such_day'],
  ['04/07/0026', 'no_such_day'],
  ['2026', 'not_a_day'],
  ['T3 2026', 'not_a_day'],
  ['Q3-2026', 'not_a_day'],
  ['S27 2026', 'not_a_day'],
  ['3e trimestre 2026', 'not_a_day'],
  ['07/2026', 'not_a_day'],
  ['2026-07', 'not_a_day'],
  ['juillet 2026', 'not_a_day'],
  ['', 'not_a_date'],
  [' ', 'not_a_date'],
  ['-', 'not_a_date'],
  ['demain', 'not_a_date'],
  ['lundi', 'not_a_date'],
  ['#N/A', 'not_a_date'],
  ['46207', 'not_a_date'],
  ['04/07', 'not_a_date'],
  ['4 juillet', 'not_a_date'],
  ['4 brumaire 2026', 'not_a_date'],
  ['04/07-2026', 'not_a_date'],
  ['04/07/202', 'not_a_date'],
  ['04/07/2026 25:00', 'not_a_date'],
  ['du 04/07/2026 au 05/07/2026', 'not_a_date'],
  ['04/07/2026 04/07/2026', 'not_a_date'],
])('“%s” is rejected: %s', (text, reason) => {
  expect(readDate(text)).toEqual(rejected(reason));
});

test.each([
  ['07/2026', '2026-07-01'],
  ['7-2026', '2026-07-01'],
  ['2026-07', '2026-07-01'],
  ['juillet 2026', '2026-07-01'],
  ['juil. 2026', '2026-07-01'],
  ['juil-26', '2026-07-01'],
  ['Mar 2026', '2026-03-01'],
  ['April 2026', '2026-04-01'],
  ['15/07/2026', '2026-07-15'],
  ['13/2026', 'no_such_day'],
  ['2026', 'not_a_day'],
  ['T3 2026', 'not_a_day'],
  ['07/26', 'not_a_date'],
])('in a column of months, “%s” gives %s', (text, expected) => {
  expect(outcome(text, { monthly: true })).toBe(expected);
});

test.each([
  [0, '1899-12-30'],
  [46_207, '2026-07-04'],
  [46_207.999, '2026-07-04'],
  [2_958_465, '9999-12-31'],
  [2_958_466, 'not_a_date'],
  [20_260_704, 'not_a_date'],
  [-1, 'not_a_date'],
  [Number.NaN, 'not_a_date'],
])('the number %d is the serial of %s', (serial, expected) => {
  expect(outcome(serial)).toBe(expected);
});

const WRITINGS: readonly ((iso: readonly [string, string, string], serial: Day) => string)[] = [
  ([year, month, date]) => `${date}/${month}/${year}`,
  ([year, month, date]) => `${Number(date)}/${Number(month)}/${year.slice(2)}`,
  ([year, month, date]) => `${date}-${month}-${year}`,
  ([year, month, date]) => `${date}.${month}.${year}`,
  ([year, month, date]) => `${year}-${month}-${date}`,
  ([year, month, date]) => `${year}-${month}-${date}T14:30:00`,
  ([year, month, date]) => `${date}/${month}/${year} 09:15`,
  (_, serial) => dayLabel(serial, 'fr'),
  (_, serial) => dayLabel(serial, 'fr').toUpperCase(),
  (_, serial) => `dimanche ${dayLabel(serial, 'fr').normalize('NFD')}`,
  (_, serial) => dayLabel(serial, 'en'),
];

test('P25: a day written any way listed is read back', () => {
  const days = fc.integer({ min: day(2000, 1, 1), max: day(2099, 12, 31) });
  fc.assert(
    fc.property(days, fc.constantFrom(...WRITINGS), (serial, write) => {
      const [year = '', month = '', date = ''] = isoDay(serial).split('-');
      expect(readDate(write([year, month, date], serial))).toEqual({ kind: 'date', day: serial });
    }),
    { numRuns: 2000 },
  );
});

test('a numeric date is never swapped nor rolled over', () => {
  const two = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(two, two, fc.integer({ min: 1900, max: 2100 }), (date, month, year) => {
      const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      expect(outcome(`${date}/${month}/${year}`)).toBe(readIsoDay(iso) === null ? 'no_such_day' : iso);
    }),
    { numRuns: 1000 },
  );
});

test('every date of the shared table', () => {
  const rows = unitTable('messy-date-strings');
  if (rows === null) return;
  expect(rows).toHaveLength(38);
  for (const { raw = '', expected = '', class: kind } of rows) {
    const read = readDate(kind === 'serial' ? Number(raw) : raw);
    expect({ raw, day: read.kind === 'date' ? isoDay(read.day) : '' }).toEqual({ raw, day: expected });
  }
});
