import type { Day } from '../calendar/day';
import { addMonths } from '../calendar/month';

/** A review as its tab holds it. */
export interface Review {
  /** Null when blank. */
  readonly date: Day | null;
  readonly isHeld: boolean;
  readonly hasAttainment: boolean;
}

/**
 * Whether the attainment of today still tells that of a review: it was held within the last month, and nothing was
 * noted then. The figure of an older one is lost, and is not made up.
 */
export function isToFreeze({ date, isHeld, hasAttainment }: Review, ref: Day): boolean {
  return isHeld && !hasAttainment && date !== null && date <= ref && date >= addMonths(ref, -1);
}
