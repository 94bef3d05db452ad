import type { Day } from '../calendar/day';

/** How a job goes: as planned, behind, or stopped by something. */
export type Course = 'steady' | 'slow' | 'blocked';

/** Progress (0 to 1) and status (key of `act_status`) of a job at a day. */
export interface JobState {
  readonly progress: number;
  readonly status: 'todo' | 'doing' | 'blocked' | 'done';
}

/** Where a slow job stands at its end. */
const SLOW_SHARE = 0.6;

function toTenths(share: number): number {
  return Math.round(share * 10) / 10;
}

/** What a job that runs from one day to another has come to at a day. */
export function jobState(start: Day, end: Day, ref: Day, course: Course): JobState {
  if (ref < start) return { progress: 0, status: 'todo' };
  const share = Math.min(1, (ref - start + 1) / (end - start + 1));
  if (course === 'steady') {
    const done = ref >= end;
    return done ? { progress: 1, status: 'done' } : { progress: toTenths(share * 0.95), status: 'doing' };
  }
  return { progress: toTenths(share * SLOW_SHARE), status: course === 'blocked' ? 'blocked' : 'doing' };
}
