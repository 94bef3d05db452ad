import { MINIMUM_SHARE, runRate } from '../metrics/run-rate';
import type { Direction } from './metric-rule';

/** What is still to do: positive when short, negative when exceeded, in both directions. */
export function gap(actual: number, target: number, direction: Direction): number {
  return direction === 'lower' ? actual - target : target - actual;
}

/** Share of the target attained: 1 is on target, in both directions; null for a target of 0. */
export function attainment(actual: number, target: number, direction: Direction): number | null {
  return target === 0 ? null : 1 - gap(actual, target, direction) / Math.abs(target);
}

/** Attainment of what was expected to date; null when nothing was. */
export function paceAttainment(actual: number, expected: number, direction: Direction): number | null {
  if (expected === 0) return null;
  return direction === 'lower' ? 2 - actual / expected : actual / expected;
}

/** Keys of the list `pace_status`. */
export type PaceStatus = 'on_track' | 'watch' | 'late' | 'no_data';

/** Pace attainment from which a figure is green, then amber. */
export interface Thresholds {
  readonly green: number;
  readonly amber: number;
}

/** Where a figure stands; nothing to compare is `no_data`. */
export function paceStatus(pace: number | null, { green, amber }: Thresholds): PaceStatus {
  if (pace === null) return 'no_data';
  if (pace >= green) return 'on_track';
  return pace >= amber ? 'watch' : 'late';
}

/** Where a flow ends if it goes on at its pace; null before a tenth of the period. */
export function projection(actual: number, pace: number): number | null {
  return pace < MINIMUM_SHARE ? null : runRate(actual, pace);
}

/** What each day left must bring; 0 when nothing is to do, null when no day is left to do it. */
export function required(
  actual: number,
  target: number,
  direction: Direction,
  daysLeft: number,
): number | null {
  const todo = gap(actual, target, direction);
  if (todo <= 0) return 0;
  return daysLeft <= 0 ? null : todo / daysLeft;
}
