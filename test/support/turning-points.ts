import type { Call } from '../../workbench/runtime/boundary/call-log';

/** A call of a request, numbered from 1. */
export interface CallPoint {
  readonly at: number;
  readonly method: string;
}

/**
 * The first and the last call of each method: where a failure finds the work in a state of its own. Calls that cost
 * nothing change nothing, and are left out.
 */
export function turningPoints(calls: readonly Call[]): readonly CallPoint[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  calls.forEach(({ method, kind }, index) => {
    if (kind === 'local') return;
    if (!first.has(method)) first.set(method, index + 1);
    last.set(method, index + 1);
  });
  const points = new Map([...first, ...last].map(([method, at]) => [at, method]));
  return [...points].map(([at, method]) => ({ at, method }));
}
