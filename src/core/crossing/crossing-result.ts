import type { Day } from '../calendar/day';
import type { Axis, MemberAxis } from '../objectives/axis';
import type { AxisSum } from '../objectives/gate';

/** A line of the detail to write. Amounts are whole minor units. */
export interface NewLeaf {
  readonly month: Day;
  readonly names: Readonly<Record<MemberAxis, string>>;
  readonly target: number;
  /** Null where the plan has no stretch. */
  readonly stretch: number | null;
  readonly assigned: number;
}

/** A total changed by a repair; `row` is null for one that is added. */
export interface RepairedTotal {
  readonly row: number | null;
  readonly axis: Axis;
  readonly target: number;
}

/** Something to tell, worded at the edge: its key, and what it names. */
export type CrossingNote =
  | { readonly key: 'crossNoTotal' | 'crossNegative' | 'crossNoHistory' | 'crossStretchLeft' }
  | { readonly key: 'crossAxis'; readonly sum: AxisSum }
  | { readonly key: 'crossRepairImpossible'; readonly axis: Axis }
  | { readonly key: 'crossUnknownMember'; readonly axis: Axis; readonly members: readonly string[] }
  | { readonly key: 'crossPinElsewhere'; readonly count: number }
  | { readonly key: 'crossNotShared' | 'crossLeftOut'; readonly axis: Axis }
  | { readonly key: 'crossReseeded'; readonly axis: Axis; readonly members: readonly string[] }
  | { readonly key: 'crossStep'; readonly step: number }
  | { readonly key: 'crossAssignedRounded'; readonly count: number; readonly amount: number }
  | { readonly key: 'crossOverHigh'; readonly share: number }
  | {
      readonly key: 'crossPinsExceed' | 'crossNoCell' | 'crossNotConverged';
      /** Null for the whole. */
      readonly axis: Axis | null;
      readonly member: string;
      readonly amount: number;
      readonly pinned: number;
      readonly pins: number;
    };

export interface CrossingResult {
  readonly sums: readonly AxisSum[];
  readonly warnings: readonly CrossingNote[];
  /** Why there is no detail; empty when there is one. */
  readonly blocked: readonly CrossingNote[];
  readonly leaves: readonly NewLeaf[];
  readonly repaired: readonly RepairedTotal[];
  /** Lines held because they are pinned, and lines changed by hand. */
  readonly pins: number;
  readonly edited: number;
}
