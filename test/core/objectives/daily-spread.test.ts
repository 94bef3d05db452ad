import { day } from '../../../src/core/calendar/day';
import { dailyFlows, projectionMargin } from '../../../src/core/objectives/daily-spread';
import { row } from './rows';

const MAY = { start: day(2026, 5, 1), end: day(2026, 5, 31) };
const pacing = { basis: 'working_days', daysOff: new Set([day(2026, 5, 1)]) } as const;
const sold = (date: number, value: number) => row({ day: day(2026, 5, date), value, rep: 'Ada' });
const flows = (rows: readonly ReturnType<typeof row>[]) =>
  dailyFlows(rows, MAY, pacing, ({ rep }) => rep ?? '');

describe('the days of a month', () => {
  test('are those worked; a sale of a day off goes with the working day before it', () => {
    // 4 May is the first day worked, 9 and 10 are a weekend, 11 is the sixth day.
    const days = flows([sold(1, 5), sold(4, 100), sold(8, 10), sold(9, 20), sold(11, 7), sold(11, 3)]).get(
      'Ada',
    );
    expect([...(days ?? [])]).toEqual([
      [1, 105],
      [5, 30],
      [6, 10],
    ]);
  });

  test('are told by group; figures of a month, dated on its first day, tell of no day', () => {
    expect([...flows([sold(4, 1), row({ day: day(2026, 5, 5), value: 2 })]).keys()]).toEqual(['Ada', '']);
    expect(flows([sold(1, 900)]).size).toBe(0);
  });
});

describe('the interval of a projection', () => {
  const week = flows([4, 5, 6, 7, 8].map((date, index) => sold(date, (index + 1) * 100))).get('Ada');

  test('is t(n − 1; 0.9) · s · √(m + m² / n)', () => {
    // Five days of mean 300 and deviation 158.114; the fifth is 8 May, and 15 are left.
    const margin = projectionMargin(week, MAY, day(2026, 5, 8), pacing);
    expect(margin).toBeCloseTo(1.533_206 * 158.113_883 * Math.sqrt(15 + 225 / 5), 1);
  });

  test('counts days without a sale as days of nothing', () => {
    // Six days now, the last one at 0: mean 250, deviation 187.083, and 14 are left.
    const margin = projectionMargin(week, MAY, day(2026, 5, 11), pacing);
    expect(margin).toBeCloseTo(1.475_884 * 187.082_869 * Math.sqrt(14 + 196 / 6), 1);
  });

  test('is absent under five days, once no day is left, and without days', () => {
    expect(projectionMargin(week, MAY, day(2026, 5, 7), pacing)).toBeNull();
    expect(projectionMargin(week, MAY, day(2026, 5, 31), pacing)).toBeNull();
    expect(projectionMargin(undefined, MAY, day(2026, 5, 20), pacing)).toBeNull();
  });
});
