import { day } from '../../../src/core/calendar/day';
import { holidaysOfYear } from '../../../src/core/calendar/holidays';
import { fiscalMonths } from '../../../src/core/calendar/fiscal-year';
import { monthWeights, type MonthFacts } from '../../../src/core/sharing/month-weights';
import { sum } from '../objectives/sum';

const RULE = { zone: 'metropole', whitMondayWorked: false } as const;
const facts: MonthFacts = {
  months: fiscalMonths(day(2026, 1, 1)),
  daysOff: new Set(holidaysOfYear(2026, RULE).map((holiday) => holiday.day)),
  history: null,
  typed: [],
};

test('an even year weighs every month the same', () => {
  expect(monthWeights('even', facts)).toEqual(Array.from({ length: 12 }, () => 1));
});

test('French working days: 17 of the 252 of 2026 are in May', () => {
  const weights = monthWeights('working_days', facts) ?? [];
  expect(weights[4]).toBeCloseTo((17 * 12) / 252, 12);
  expect(sum(weights)).toBeCloseTo(12, 9);
});

test('history and typed indices say nothing until they are there', () => {
  expect(monthWeights('history', facts)).toBeNull();
  expect(monthWeights('history', { ...facts, history: { indices: [2, 0], leftOut: [] } })).toEqual([2, 0]);
  expect(monthWeights('custom', facts)).toBeNull();
  const typed = facts.months.map((_, rank) => (rank === 0 ? 100 : 0));
  expect(monthWeights('custom', { ...facts, typed })).toEqual(
    facts.months.map((_, rank) => (rank === 0 ? 12 : 0)),
  );
});
