import type { Day } from '../calendar/day';
import type { Points } from './result';
import type { Reading } from './reading';

/** T: a deadline or a period; 2 when it gives its year, 1 when relative or a repeated action, 0 once past. */
export function timeBound({ times, hasCadence }: Reading, asOf?: Day): Points {
  const ends = times.flatMap(({ end }) => (end === undefined ? [] : [end]));
  if (isPast(ends, asOf)) return 0;
  if (ends.length > 0) return 2;
  return times.length > 0 || hasCadence ? 1 : 0;
}

/** Whether the last explicit date of a sentence lies before a day. */
export function isPast(ends: readonly Day[], asOf: Day | undefined): boolean {
  return asOf !== undefined && ends.length > 0 && Math.max(...ends) < asOf;
}
