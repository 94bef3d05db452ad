import { RefusedRequest } from '../server/failure';

/** What can be done after a build stopped: go on, start over with the same answers, or look at what is left. */
export type WayOn = 'retry' | 'restart' | 'look';

const WAYS: Readonly<Record<string, WayOn>> = {
  buildFailed: 'restart',
  planNotFound: 'restart',
  buildStopped: 'look',
};

/** A refusal says what became of the plan; a lost call does not, and building again is harmless. */
export function afterFailure(error: unknown): WayOn {
  if (!(error instanceof RefusedRequest)) return 'retry';
  return error.errors.map(({ key }) => WAYS[key]).find((way) => way !== undefined) ?? 'retry';
}
