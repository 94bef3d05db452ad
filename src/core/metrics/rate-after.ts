/** How a change of a rate is counted. */
export type RateChangeKind = 'points' | 'relative';

/**
 * The rate a change leads to, all being fractions: 10 % and 0.02 make 12 % in points, 10.2 % relatively
 * (metrics.md §7).
 */
export function rateAfter(from: number, change: number, kind: RateChangeKind): number {
  return kind === 'points' ? from + change : from * (1 + change);
}
