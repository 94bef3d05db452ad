import type { Day } from '../../calendar/day';
import { isoDay } from '../../calendar/iso';
import { addMonths, monthsBetween } from '../../calendar/month';
import { PlanError } from '../../errors';
import type { DayCount } from '../../calendar/day-counts';
import type { Profile } from './profile';

/** A period, both ends included, and the day it is looked at. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
  readonly count: DayCount;
}

/** The period of a timed mode, refused when a date is missing or no day of the calendar is in it. */
export function periodOf(
  start: Day | undefined,
  end: Day | undefined,
  asOf: Day | undefined,
  count: DayCount,
): Period {
  if (start === undefined) throw new PlanError('datesNeeded', { argument: 'argument_start' });
  if (end === undefined) throw new PlanError('datesNeeded', { argument: 'argument_end' });
  if (asOf === undefined) throw new PlanError('datesNeeded', { argument: 'argument_as_of' });
  const dates = () => ({ start: isoDay(start), end: isoDay(end) });
  if (end < start) throw new PlanError('endBeforeStart', dates());
  if (count(start, end) === 0) throw new PlanError('noWorkingDay', dates());
  return { start, end, asOf, count };
}

/** The share of the period that has elapsed at the end of `asOf`: 0 before it, 1 from its last day on. */
export function elapsedShare(period: Period, profile: Profile): number {
  const { start, end, asOf, count } = period;
  const weights = profile.kind === 'flow' ? profile.weights : undefined;
  if (weights) refuseOtherThanMonths(period, weights.length);
  if (asOf < start) return 0;
  if (asOf >= end) return 1;
  return weights ? weightedShare(period, weights) : count(start, asOf) / count(start, end);
}

/** The days of the calendar left after `asOf`. */
export function daysLeft({ start, end, asOf, count }: Period): number {
  return asOf >= end ? 0 : count(Math.max(asOf + 1, start), end);
}

function refuseOtherThanMonths({ start, end }: Period, weights: number): void {
  if (addMonths(start, weights) === end + 1) return;
  const months = monthsBetween(start, end + 1);
  if (months > 0 && addMonths(start, months) === end + 1)
    throw new PlanError('invalidProfile', { n: months });
  throw new PlanError('profileNeedsMonths', { n: weights, start: isoDay(start), end: isoDay(end) });
}

function weightedShare({ start, asOf, count }: Period, weights: readonly number[]): number {
  const begun = monthsBetween(start, asOf);
  const current = addMonths(start, begun) <= asOf ? begun : begun - 1;
  const monthStart = addMonths(start, current);
  const days = count(monthStart, addMonths(start, current + 1) - 1);
  const inMonth = days === 0 ? 1 : count(monthStart, asOf) / days;
  const done = sum(weights.slice(0, current)) + (weights[current] ?? 0) * inMonth;
  return done / sum(weights);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
