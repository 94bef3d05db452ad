import { day } from '../../../src/core/calendar/day';
import { activityOver } from '../../../src/core/objectives/activity';

const april = { start: day(2026, 4, 1), end: day(2026, 4, 30) };
const easterMonday = new Set([day(2026, 4, 6)]);

test.each([
  ['all the period', null, null, 1],
  ['from before to after', day(2020, 1, 1), day(2030, 1, 1), 1],
  ['arrived on the 16th: 11 of 21 days', day(2026, 4, 16), null, 11 / 21],
  ['left on the 3rd: 3 of 21 days', null, day(2026, 4, 3), 3 / 21],
  ['left before', null, day(2026, 3, 31), 0],
  ['arrives after', day(2026, 5, 1), null, 0],
])('%s', (_, start, end, expected) => {
  expect(activityOver({ start, end }, april, easterMonday)).toBe(expected);
});

test('a period without working days has no activity', () => {
  const weekend = { start: day(2026, 4, 4), end: day(2026, 4, 6) };
  expect(activityOver({ start: null, end: null }, weekend, easterMonday)).toBe(0);
});
