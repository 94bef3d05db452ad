import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import { endOfMonth, monthSequence, monthsBetween } from '../calendar/month';
import { workingDays, type DaysOff } from '../calendar/working-days';
import { activityOver, type Presence } from '../objectives/activity';

/** Shares of a full target expected in the months that follow an arrival, by key of list `ramp`; then all of it. */
const RAMPS: Readonly<Record<string, readonly number[]>> = { new: [0.3, 0.3, 0.3, 0.7, 0.7, 0.7] };

/** Someone's time in a period. */
export interface Tenure extends Presence {
  /** Key of list `ramp`; null for none. */
  readonly ramp: string | null;
}

export const ALWAYS: Tenure = { start: null, end: null, ramp: null };

/** Whether a ramp cannot be counted, for want of a first day. */
export const isRampLost = ({ ramp, start }: Tenure): boolean =>
  RAMPS[ramp ?? ''] !== undefined && start === null;

function rampIn(month: Day, start: Day, ramp: readonly number[]): number {
  const rank = monthsBetween(start, month);
  return rank < 0 ? 0 : (ramp[rank] ?? 1);
}

function rampedDays(tenure: Tenure, start: Day, ramp: readonly number[], month: Period, daysOff: DaysOff) {
  const days = workingDays(month.start, month.end, daysOff);
  return days * activityOver(tenure, month, daysOff) * rampIn(month.start, start, ramp);
}

/**
 * Share of a full target that someone is expected to bring over whole months, 0 to 1: the working days present, each
 * month of a newcomer counting for the share of its ramp (metrics.md §7). A ramp without a first day says nothing.
 */
export function expectedShare(tenure: Tenure, period: Period, daysOff: DaysOff): number {
  const ramp = RAMPS[tenure.ramp ?? ''];
  const { start } = tenure;
  if (!ramp || start === null) return activityOver(tenure, period, daysOff);
  const months = monthSequence(period.start, monthsBetween(period.start, period.end) + 1);
  const days = months.map((month) =>
    rampedDays(tenure, start, ramp, { start: month, end: endOfMonth(month) }, daysOff),
  );
  return days.reduce((sum, count) => sum + count, 0) / workingDays(period.start, period.end, daysOff);
}
