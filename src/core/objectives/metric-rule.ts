import type { MemberAxis } from './axis';

/** How a metric adds up: a flow sums over time, a stock keeps its last value, a ratio is Σ num ÷ Σ den. */
export type MetricKind = 'flow' | 'stock' | 'ratio';

/** Whether more is better, or less. */
export type Direction = 'higher' | 'lower';

/** What the roll-up must know of a metric. */
export interface MetricRule {
  /** As written in the rows; compared without case, as native formulas do. */
  readonly label: string;
  readonly kind: MetricKind;
  readonly direction: Direction;
  /** Axes on which members do not add up: the number of clients by product. */
  readonly notAdditive: readonly MemberAxis[];
}
