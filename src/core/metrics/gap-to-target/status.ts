import type { Phrase } from '../arguments/result';

const ON_TRACK = 1;
const WATCH = 0.9;
/** Keeps 90 out of 100 at 0.9 whatever the order of the divisions. */
const TOLERANCE = 1e-9;

/** What an attainment is called. */
export function statusOf(attainment: number): Phrase {
  if (attainment >= ON_TRACK - TOLERANCE) return { key: 'statusOnTrack', values: {} };
  if (attainment >= WATCH - TOLERANCE) return { key: 'statusWatch', values: {} };
  return { key: 'statusBehind', values: {} };
}
