import * as fc from 'fast-check';
import { day, parts } from '../../../src/core/calendar/day';
import { easterSunday } from '../../../src/core/calendar/easter';
import { weekday } from '../../../src/core/calendar/weekday';

test.each([
  [1961, 4, 2],
  [2000, 4, 23],
  [2008, 3, 23],
  [2011, 4, 24],
  [2019, 4, 21],
  [2024, 3, 31],
  [2026, 4, 5],
  [2027, 3, 28],
  [2038, 4, 25],
  [2285, 3, 22],
])('Easter of %i', (year, month, date) => {
  expect(easterSunday(year)).toBe(day(year, month, date));
});

test('Easter is a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2400 }), (year) => {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(parts(easter).year).toBe(year);
      expect(easter).toBeGreaterThanOrEqual(day(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(day(year, 4, 25));
    }),
  );
});
