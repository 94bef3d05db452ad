/** What the manager imposes on a member, in minor units (fractions for a ratio); null where blank. */
export interface Imposed {
  readonly target: number | null;
  /** Above the target, never added to it; absent where nobody sets any. */
  readonly stretch?: number | null;
  readonly lastYear: number | null;
  /** Last year's denominator of a ratio: weighs the member's target in its group. */
  readonly lastYearDen?: number | null;
}

export const NOTHING_IMPOSED: Imposed = { target: null, lastYear: null };

/** Sum of the figures that are given; null when none is: blanks add to a blank. */
export function sumGiven(figures: Iterable<number | null>): number | null {
  let total: number | null = null;
  for (const value of figures) if (value !== null) total = (total ?? 0) + value;
  return total;
}
