import { formatDate } from '../../../../../workbench/runtime/services/utilities/format-date';

const MOMENT = new Date('2026-03-05T13:04:09.078Z');

test.each([
  ['yyyy-MM-dd', 'Europe/Paris', '2026-03-05'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-03-05T13:04:09Z'],
  ['d/M/yy', 'GMT', '5/3/26'],
  ['EEE d MMM yyyy', 'GMT', 'Thu 5 Mar 2026'],
  ['EEEE d MMMM y', 'GMT', 'Thursday 5 March 2026'],
  ['HH:mm', 'Europe/Paris', '14:04'],
  ['HH:mm', 'America/New_York', '08:04'],
  ['hh:mm a', 'Europe/Paris', '02:04 PM'],
  ['K k', 'GMT', '1 13'],
  ['s.SSS', 'GMT', '9.078'],
  ['D', 'GMT', '64'],
  ['u F w W', 'GMT', '4 1 10 1'],
  ['Z', 'Europe/Paris', '+0100'],
  ['X XX XXX', 'America/New_York', '-05 -0500 -05:00'],
  ['X', 'GMT', 'Z'],
  ['Z', 'GMT', '+0000'],
  ['HH:mm Z', 'GMT-3', '10:04 -0300'],
  ['HH:mm', 'Nowhere/Town', '13:04'],
  ['z', 'GMT+05:30', 'GMT+05:30'],
  ["''yy 'o''clock'", 'GMT', "'26 o'clock"],
  ['G', 'GMT', 'AD'],
])('%s in %s', (pattern, timeZone, expected) => {
  expect(formatDate(MOMENT, timeZone, pattern)).toBe(expected);
});

test.each([
  ['the evening before, further west', '2026-01-01T02:00:00Z', 'America/New_York', '2025-12-31 21:00'],
  ['summer time', '2026-07-01T12:00:00Z', 'Europe/Paris', '2026-07-01 14:00'],
  ['midnight', '2026-07-01T22:00:00Z', 'Europe/Paris', '2026-07-02 00:00'],
])('%s', (_, iso, timeZone, expected) => {
  expect(formatDate(new Date(iso), timeZone, 'yyyy-MM-dd HH:mm')).toBe(expected);
});

test.each([
  ['2025-12-28', '2026 1'],
  ['2025-12-27', '2025 52'],
  ['2026-01-03', '2026 1'],
  ['2026-01-04', '2026 2'],
])('the week year of %s is not always its year', (day, expected) => {
  expect(formatDate(new Date(day), 'GMT', 'YYYY w')).toBe(expected);
});

test('12 at noon and midnight', () => {
  const hours = ['00', '12'].map((hour) => formatDate(new Date(`2026-01-01T${hour}:00Z`), 'GMT', 'h a K k'));
  expect(hours).toStrictEqual(['12 AM 0 24', '12 PM 0 12']);
});

test('an unknown letter throws', () => {
  expect(() => formatDate(MOMENT, 'GMT', 'yyyy b')).toThrow("Illegal pattern character 'b'");
});
