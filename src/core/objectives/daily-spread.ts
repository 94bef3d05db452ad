import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import { monthStart } from '../calendar/month';
import type { ActualRow } from './actual-row';
import type { KeyOf } from './member-key';
import { daysIn, type Pacing } from './pace';
import { student90 } from './student';

/** What a group did on the days that count, by the rank of the day; a day without a row did nothing. */
export type DailyFlows = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Days observed under which their spread says nothing. */
const FEWEST_DAYS = 5;

/** Rank of a day among those that count, from 1; a sale of a day off goes with the working day before it. */
function dayRanks(start: Day, pacing: Pacing): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const rank = known.get(day) ?? Math.max(1, daysIn(start, day, pacing));
    known.set(day, rank);
    return rank;
  };
}

/** Figures of a month are dated on its first day: they tell nothing of its other days. */
function areDaily(rows: readonly ActualRow[]): boolean {
  return rows.some(({ day }) => day !== monthStart(day));
}

/** Sums the rows of a period by group and day; no group when the figures are not those of days. */
export function dailyFlows(
  rows: readonly ActualRow[],
  { start, end }: Period,
  pacing: Pacing,
  keyOf: KeyOf,
): DailyFlows {
  const groups = new Map<string, Map<number, number>>();
  const inside = rows.filter(({ day, value }) => day >= start && day <= end && value !== null);
  if (!areDaily(inside)) return groups;
  const rankOf = dayRanks(start, pacing);
  for (const row of inside) {
    const key = keyOf(row);
    const days = groups.get(key) ?? new Map<number, number>();
    const rank = rankOf(row.day);
    days.set(rank, (days.get(rank) ?? 0) + (row.value ?? 0));
    groups.set(key, days);
  }
  return groups;
}

/** Standard deviation of `n` days, those without a row included. */
function deviation(days: ReadonlyMap<number, number>, n: number): number {
  let sum = 0;
  for (const value of days.values()) sum += value;
  const mean = sum / n;
  let squares = (n - days.size) * mean * mean;
  for (const value of days.values()) squares += (value - mean) ** 2;
  return Math.sqrt(Math.max(0, squares) / (n - 1));
}

/**
 * Half the width of the interval around a projection, in the unit of the flow: t(n − 1; 0.9) · s · √(m + m² / n), for
 * `n` days observed of deviation s, and m days left. The result falls inside eight times in ten when days are alike
 * and independent. Null under 5 days observed, and when no day is left. Source: the prediction interval for the mean
 * of m future observations (Hahn and Meeker, Statistical Intervals, 1991), times m.
 */
export function projectionMargin(
  days: ReadonlyMap<number, number> | undefined,
  period: Period,
  ref: Day,
  pacing: Pacing,
): number | null {
  const n = daysIn(period.start, Math.min(ref, period.end), pacing);
  const m = daysIn(ref + 1, period.end, pacing);
  if (!days || n < FEWEST_DAYS || m < 1) return null;
  return student90(n - 1) * deviation(days, n) * Math.sqrt(m + (m * m) / n);
}
