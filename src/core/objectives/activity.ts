import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import { workingDays, type DaysOff } from '../calendar/working-days';

/** When a member is in the team or on the price list; null where the end is open. */
export interface Presence {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** Share of the working days of a period on which a member is present, 0 to 1. */
export function activityOver({ start, end }: Presence, period: Period, daysOff: DaysOff): number {
  const days = workingDays(period.start, period.end, daysOff);
  const first = Math.max(start ?? period.start, period.start);
  const last = Math.min(end ?? period.end, period.end);
  return days === 0 ? 0 : workingDays(first, last, daysOff) / days;
}
