import { day } from '../../../src/core/calendar/day';
import { closedMonths } from '../../../src/core/budget/closed-months';

test.each([
  [null, 0],
  [day(2026, 6, 1), 0],
  [day(2026, 7, 1), 1],
  [day(2027, 1, 31), 7],
  [day(2027, 6, 1), 12],
  [day(2030, 1, 1), 12],
])('closed until %s: %i months', (until, months) => {
  expect(closedMonths(day(2026, 7, 1), until)).toBe(months);
});
