import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { phase } from '../../../src/core/budget/phasing';

const start = day(2026, 7, 1);

test('an amount spread evenly is spread to the cent', () => {
  expect(phase(100_000, 'even', null, start)).toEqual([
    8333, 8334, 8333, 8333, 8334, 8333, 8333, 8334, 8333, 8333, 8334, 8333,
  ]);
});

test('on one month, the month of the expense holds it all', () => {
  const months = phase(100_000, 'once', day(2027, 1, 20), start);
  expect(months?.indexOf(100_000)).toBe(6);
  expect(months?.filter((amount) => amount === 0)).toHaveLength(11);
});

test.each([
  ['outside the year', day(2027, 7, 1)],
  ['not given', null],
])('a month %s holds nothing', (_, month) => {
  expect(phase(100_000, 'once', month, start)).toEqual(Array<number>(12).fill(0));
});

test('by hand, the months are typed', () => {
  expect(phase(100_000, 'hand', null, start)).toBeNull();
});

test('even months add to the amount and differ by one cent at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => {
      const months = phase(amount, 'even', null, start) ?? [];
      expect(months.reduce((sum, value) => sum + value, 0)).toBe(amount);
      expect(Math.max(...months) - Math.min(...months)).toBeLessThanOrEqual(1);
    }),
  );
});
