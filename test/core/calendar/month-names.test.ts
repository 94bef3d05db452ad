import { day } from '../../../src/core/calendar/day';
import { dayLabel, monthLabel, MONTH_NAMES } from '../../../src/core/calendar/month-names';

test('each language has twelve long and twelve short names', () => {
  for (const names of Object.values(MONTH_NAMES)) {
    expect(new Set(names.long).size).toBe(12);
    expect(new Set(names.short).size).toBe(12);
  }
});

test.each([
  [monthLabel(day(2027, 2, 1), 'fr'), 'février 2027'],
  [monthLabel(day(2027, 2, 1), 'fr', 'short'), 'févr. 2027'],
  [monthLabel(day(2026, 8, 31), 'en', 'short'), 'Aug 2026'],
  [dayLabel(day(2027, 1, 1), 'fr'), '1er janvier 2027'],
  [dayLabel(day(2027, 12, 31), 'fr'), '31 décembre 2027'],
  [dayLabel(day(2027, 1, 1), 'en'), '1 January 2027'],
])('%s', (label, expected) => {
  expect(label).toBe(expected);
});
