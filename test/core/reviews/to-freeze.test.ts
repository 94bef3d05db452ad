import { day } from '../../../src/core/calendar/day';
import { isToFreeze } from '../../../src/core/reviews/to-freeze';

const REF = day(2027, 3, 31);
const review = { date: day(2027, 3, 5), isHeld: true, hasAttainment: false };

test.each([
  ['held this month', {}, true],
  ['held today', { date: REF }, true],
  ['a month ago, to the day', { date: day(2027, 2, 28) }, true],
  ['more than a month ago', { date: day(2027, 2, 27) }, false],
  ['still to come', { date: REF + 1 }, false],
  ['not held', { isHeld: false }, false],
  ['noted already', { hasAttainment: true }, false],
  ['without a date', { date: null }, false],
])('a review %s', (_, changes, expected) => {
  expect(isToFreeze({ ...review, ...changes }, REF)).toBe(expected);
});
