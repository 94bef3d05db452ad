import * as fc from 'fast-check';
import { formatDate } from '../../../../../workbench/runtime/services/utilities/format-date';
import { parseDate } from '../../../../../workbench/runtime/services/utilities/parse-date';

test.each([
  ['2026-03-05', 'GMT', 'yyyy-MM-dd', '2026-03-05T00:00:00.000Z'],
  ['2026-03-05', 'Europe/Paris', 'yyyy-MM-dd', '2026-03-04T23:00:00.000Z'],
  ['20260305', 'GMT', 'yyyyMMdd', '2026-03-05T00:00:00.000Z'],
  ['5/3/26', 'GMT', 'd/M/yy', '2026-03-05T00:00:00.000Z'],
  ['Thu 5 Mar 2026', 'GMT', 'EEE d MMM yyyy', '2026-03-05T00:00:00.000Z'],
  ['5 march 2026', 'GMT', 'd MMMM yyyy', '2026-03-05T00:00:00.000Z'],
  ['01/07/2026 14:30', 'Europe/Paris', 'dd/MM/yyyy HH:mm', '2026-07-01T12:30:00.000Z'],
  ['01/07/2026 02:30 PM', 'GMT', 'dd/MM/yyyy hh:mm a', '2026-07-01T14:30:00.000Z'],
  ['29/03/2026 01:30', 'Europe/Paris', 'dd/MM/yyyy HH:mm', '2026-03-29T00:30:00.000Z'],
  ['29/03/2026 03:30', 'Europe/Paris', 'dd/MM/yyyy HH:mm', '2026-03-29T01:30:00.000Z'],
  ['5/3/2026', 'GMT', 'd/M/yy', '2026-03-05T00:00:00.000Z'],
  ['5/3/0026', 'GMT', 'd/M/yyyy', '0026-03-05T00:00:00.000Z'],
  ['20260315', 'GMT', 'yyyyMMd', '2026-03-15T00:00:00.000Z'],
  ['12:15 AM', 'GMT', 'hh:mm a', '1970-01-01T00:15:00.000Z'],
  ['2026-03-05T10:00:00+0200', 'GMT', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-03-05T08:00:00.000Z'],
  ['2026-03-05T10:00:00.250-05:00', 'GMT', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-05T15:00:00.250Z'],
])('%s in %s as %s', (text, timeZone, pattern, expected) => {
  expect(parseDate(text, timeZone, pattern).toISOString()).toBe(expected);
});

test.each([
  ['hello', 'yyyy-MM-dd'],
  ['2026/03/05', 'yyyy-MM-dd'],
  ['5 Foo 2026', 'd MMM yyyy'],
])('%s is no %s', (text, pattern) => {
  expect(() => parseDate(text, 'GMT', pattern)).toThrow(`Unparseable date: "${text}"`);
});

test('an unknown letter throws', () => {
  expect(() => parseDate('1', 'GMT', 'b')).toThrow("Illegal pattern character 'b'");
});

test('reads what formatDate writes', () => {
  const dates = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'GMT');
  fc.assert(
    fc.property(dates, zones, (date, zone) => {
      const pattern = "yyyy-MM-dd'T'HH:mm:ss.SSS Z";
      expect(parseDate(formatDate(date, zone, pattern), zone, pattern)).toStrictEqual(date);
    }),
  );
});
