/** Share of a period under which a projection is too unstable to show. */
export const MINIMUM_SHARE = 1 / 10;

/**
 * Where a figure ends if it goes on as it went over a share of the period, in its own unit.
 * @param from its level at the start of the period; a flow starts at 0.
 */
export function runRate(actual: number, share: number, from = 0): number {
  return from + (actual - from) / share;
}
