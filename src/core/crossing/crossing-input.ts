import type { Day } from '../calendar/day';
import type { DaysOff } from '../calendar/working-days';
import type { Presence } from '../objectives/activity';
import type { Axis, MemberAxis } from '../objectives/axis';
import type { Repair } from '../objectives/gate';

/** Axes of the detail of targets, in the order its cells are told apart. */
export const DETAIL_AXES = ['rep', 'product', 'channel', 'month'] as const satisfies readonly Axis[];

/** A member of an axis, as the lists hold it. */
export interface DetailMember {
  readonly label: string;
  /** The member of what nobody was given. */
  readonly isUnassigned: boolean;
  readonly presence: Presence;
}

/** A total of the year on a member of an axis. Amounts are whole minor units, null where blank. */
export interface MemberTotal {
  /** Index of its row in the table. */
  readonly row: number;
  readonly axis: Axis;
  /** Label; of a month, its rank from 0 as text. */
  readonly member: string;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly isPinned: boolean;
}

/** A past sale that counts. Labels as written, '' where blank. */
export interface PastLine {
  readonly day: Day;
  readonly names: Readonly<Record<MemberAxis, string>>;
  readonly amount: number;
}

/** A line of the detail as it stands. Amounts are whole minor units, null where blank. */
export interface HeldLeaf {
  /** Index of its row in the table. */
  readonly row: number;
  readonly month: Day;
  readonly names: Readonly<Record<MemberAxis, string>>;
  readonly target: number | null;
  readonly stretch: number | null;
  /** Target written by the last run; null in a line people added. */
  readonly computed: number | null;
  readonly isPinned: boolean;
}

export interface CrossingChoices {
  readonly axes: readonly MemberAxis[];
  /** Rounding step, in minor units. */
  readonly step: number;
  /** Whether targets changed by hand are held. */
  readonly keepEdits: boolean;
  readonly repairs: ReadonlyMap<Axis, Exclude<Repair, 'edit'>>;
}

/** Everything a detail of targets is computed from. */
export interface CrossingInput {
  readonly fiscalStart: Day;
  readonly daysOff: DaysOff;
  /** Total of the metric over the year, and its stretch. */
  readonly total: number | null;
  readonly stretch: number | null;
  readonly tolerance: number;
  /** Fraction above the total that reps are assigned. */
  readonly overAssignment: number;
  readonly members: Readonly<Record<MemberAxis, readonly DetailMember[]>>;
  readonly totals: readonly MemberTotal[];
  readonly history: readonly PastLine[];
  readonly leaves: readonly HeldLeaf[];
  readonly choices: CrossingChoices;
}
