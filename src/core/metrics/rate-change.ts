/** How a change of a rate is counted: 10 % and “+2” make 12 % in points, 10.2 % relatively. */
export type RateChangeKind = 'points' | 'relative';

/** From one rate to another, both fractions: in percentage points, and relatively to the first as a fraction. */
export interface RateChange {
  readonly points: number;
  /** Null from a rate of 0. */
  readonly relative: number | null;
}

/** Both readings of a change of rate (metrics.md §7), for one without the other is ambiguous. */
export function rateChange(from: number, to: number): RateChange {
  return { points: (to - from) * 100, relative: from === 0 ? null : to / from - 1 };
}

/** The rate a change leads to; the change is a fraction, 0.02 for 2 points or for 2 %. */
export function rateAfter(from: number, change: number, kind: RateChangeKind): number {
  return kind === 'points' ? from + change : from * (1 + change);
}
