import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import { isoMonth } from '../calendar/iso';
import { endOfMonth, monthSequence, monthStart, monthsBetween } from '../calendar/month';
import { workingDays, type DaysOff } from '../calendar/working-days';

/** How elapsed time is counted. */
export interface Pacing {
  readonly basis: 'working_days' | 'calendar';
  readonly daysOff: DaysOff;
}

/** Month (`2026-05`) to its target. */
export type MonthTargets = ReadonlyMap<string, number>;

/** Days that count from one day to another, both included; 0 when the end precedes the start. */
export function daysIn(start: Day, end: Day, { basis, daysOff }: Pacing): number {
  if (end < start) return 0;
  return basis === 'calendar' ? end - start + 1 : workingDays(start, end, daysOff);
}

/**
 * Share of a period's days that are over at the end of the reference day, 0 to 1. A period without a working
 * day counts as 0 until its end.
 */
export function elapsed({ start, end }: Period, ref: Day, pacing: Pacing): number {
  if (ref < start) return 0;
  if (ref >= end) return 1;
  const days = daysIn(start, end, pacing);
  return days === 0 ? 0 : daysIn(start, ref, pacing) / days;
}

/** Whether a period begins and ends with months. */
export function isWholeMonths({ start, end }: Period): boolean {
  return start === monthStart(start) && end === endOfMonth(end);
}

/** Targets of the months of a period that are over, and of the current one for its elapsed share. */
function targetToDate(months: readonly Day[], ref: Day, pacing: Pacing, targets: MonthTargets): number {
  const shares = months.map((month) => {
    const target = targets.get(isoMonth(month)) ?? 0;
    return target * elapsed({ start: month, end: endOfMonth(month) }, ref, pacing);
  });
  return shares.reduce((sum, share) => sum + share, 0);
}

/**
 * Share of a flow expected at the reference day, 0 to 1: by the month targets when the period is whole months
 * that have some, else by the days elapsed.
 */
export function paceShare(period: Period, ref: Day, pacing: Pacing, targets: MonthTargets): number {
  if (ref < period.start) return 0;
  if (ref >= period.end) return 1;
  const months = monthSequence(period.start, monthsBetween(period.start, period.end) + 1);
  const total = months.reduce((sum, month) => sum + (targets.get(isoMonth(month)) ?? 0), 0);
  if (!isWholeMonths(period) || total === 0) return elapsed(period, ref, pacing);
  return targetToDate(months, ref, pacing, targets) / total;
}
