import { day } from '../../src/core/calendar/day';
import { serialReader } from '../../src/sheets/serial';

const NOON = 0.5;

test.each([
  ['Europe/Paris', '2027-03-15T11:00:00Z', day(2027, 3, 15) + NOON],
  ['America/New_York', '2027-03-15T16:00:00Z', day(2027, 3, 15) + NOON],
  ['Asia/Tokyo', '2027-03-15T03:00:00Z', day(2027, 3, 15) + NOON],
  ['UTC', '2027-03-15T12:00:00Z', day(2027, 3, 15) + NOON],
  ['Asia/Kolkata', '2027-03-14T18:30:00Z', day(2027, 3, 15)],
  ['Pacific/Auckland', '2027-01-01T00:00:00Z', day(2027, 1, 1) + 13 / 24],
])('midnights and noons of %s', (zone, instant, serial) => {
  expect(serialReader(zone)(new Date(instant))).toBeCloseTo(serial, 9);
});

test.each([
  ['the day summer time begins', '2027-03-27T23:00:00Z', day(2027, 3, 28)],
  ['the day after', '2027-03-28T22:00:00Z', day(2027, 3, 29)],
  ['the day summer time ends', '2027-10-30T22:00:00Z', day(2027, 10, 31)],
  ['the day after that', '2027-10-31T23:00:00Z', day(2027, 11, 1)],
])('%s is a whole day in Paris', (_when, instant, serial) => {
  expect(serialReader('Europe/Paris')(new Date(instant))).toBe(serial);
});

const noon = (index: number) => new Date(Date.UTC(2027, 0, 1 + index, 12));

test.each(['Europe/Paris', 'America/Sao_Paulo', 'Pacific/Auckland', 'Africa/Cairo'])(
  'every day of a year has its own whole number in %s',
  (zone) => {
    const toSerial = serialReader(zone);
    const serials = Array.from({ length: 365 }, (_, index) => Math.floor(toSerial(noon(index))));
    expect(serials.every((serial, index) => index === 0 || serial === (serials[index - 1] ?? 0) + 1)).toBe(
      true,
    );
  },
);

test('the same instant is read once, and the same', () => {
  const toSerial = serialReader('Europe/Paris');
  const instant = new Date('2027-03-15T11:00:00Z');
  expect(toSerial(instant)).toBe(toSerial(new Date(instant)));
});
