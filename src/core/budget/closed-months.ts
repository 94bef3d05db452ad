import type { Day } from '../calendar/day';
import { monthsBetween } from '../calendar/month';

/** Months of a fiscal year that are closed, 0 to 12, when it is closed until the month of a day. */
export function closedMonths(fiscalStart: Day, closedUntil: Day | null): number {
  if (closedUntil === null) return 0;
  return Math.min(Math.max(monthsBetween(fiscalStart, closedUntil) + 1, 0), 12);
}
