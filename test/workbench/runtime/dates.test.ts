import { assert, constantFrom, integer, property } from 'fast-check';
import { runInNewContext } from 'node:vm';
import { fromSerial, isDate, toSerial } from '../../../workbench/runtime/dates';

test.each([
  ['2026-01-01T00:00:00+01:00', 'Europe/Paris', 46_023],
  ['2026-07-01T00:00:00+02:00', 'Europe/Paris', 46_204],
  ['2026-07-01T12:00:00-04:00', 'America/New_York', 46_204.5],
  ['1899-12-30T00:00:00Z', 'Etc/UTC', 0],
])('%s in %s is the serial day %d', (instant, zone, serial) => {
  expect(toSerial(new Date(instant), zone)).toBeCloseTo(serial, 9);
  expect(fromSerial(serial, zone).toISOString()).toBe(new Date(instant).toISOString());
});

test('a whole day of any zone and century comes back as itself', () => {
  const zones = constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Etc/UTC');
  assert(
    property(integer({ min: 20_000, max: 70_000 }), zones, (day, zone) => {
      expect(toSerial(fromSerial(day, zone), zone)).toBe(day);
    }),
  );
});

test('a date of another realm is a date', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate({ getTime: () => 0 })).toBe(false);
});
