import { day, parts } from '../../../../src/core/calendar/day';
import { isWeekend } from '../../../../src/core/calendar/weekday';
import { reviewRows } from '../../../../src/core/plan/rows/reviews';

describe('reviews', () => {
  const holiday = day(2027, 2, 5);
  const days = reviewRows(day(2027, 1, 1), new Set([holiday]), day(2026, 10, 1)).map(({ values }) =>
    Number(values['date']),
  );

  test('come once a month, in the first days of the next one, on a working day', () => {
    expect(days).toHaveLength(12);
    expect(days.map((date) => parts(date).month)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1]);
    expect(days.filter((date) => isWeekend(date) || date === holiday)).toEqual([]);
    expect(parts(days[0] ?? 0)).toEqual({ year: 2027, month: 2, date: 8 });
  });

  test('each third one looks at the quarter', () => {
    const types = reviewRows(day(2027, 1, 1), new Set(), day(2027, 1, 1)).map(({ values }) => values['type']);
    expect(types.slice(0, 4)).toEqual(['monthly', 'monthly', 'quarterly', 'monthly']);
  });

  test('that are past when the plan is made are left out', () => {
    const rows = reviewRows(day(2027, 1, 1), new Set(), day(2027, 4, 5));
    expect(rows.map(({ values }) => values['date']).slice(0, 2)).toEqual([day(2027, 4, 5), day(2027, 5, 5)]);
    expect(rows[0]?.values['type']).toBe('quarterly');
  });
});
