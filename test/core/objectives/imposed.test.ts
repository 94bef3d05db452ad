import { sumGiven } from '../../../src/core/objectives/imposed';

test.each([
  [[], null],
  [[null, null], null],
  [[null, 0], 0],
  [[3, null, 4], 7],
])('what %j adds to is %s', (figures, total) => {
  expect(sumGiven(figures)).toBe(total);
});
