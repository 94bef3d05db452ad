import type { HoldReason } from './holding';
import type { Placed } from './placed';
import type { AxisShares } from './share-axis';
import type { TotalRow } from './total-row';

/** What a member has and what it gets. Amounts in minor units; null where there is none. */
export interface SharedLine {
  readonly member: string;
  readonly row: TotalRow | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly stretch: number | null;
  /** Why the amount stays; null when it was calculated. */
  readonly held: HoldReason | null;
  /** Whether the share writes its row, or adds one. */
  readonly isWritten: boolean;
  /** Whether its stretch is written too: not one that people typed, nor where there is none. */
  readonly isStretchWritten: boolean;
}

/** Reasons under which a row still takes an amount: people just gave it, or quarters and months tell it. */
const WRITTEN: ReadonlySet<HoldReason | null> = new Set([null, 'new_pin', 'imposed'] as const);

/** Members get a row once they have something to be given; those who left without one never do. */
const isGiven = ({ member }: Placed, target: number): boolean =>
  member.row !== null || target !== 0 || member.activity > 0;

function lineOf(placedMember: Placed, target: number, stretch: number | null): SharedLine {
  const { member, held, heldStretch: typed, isBlankPin } = placedMember;
  const why = held && held.why;
  const isWritten = !isBlankPin && WRITTEN.has(why) && isGiven(placedMember, target);
  const isStretchWritten = isWritten && stretch !== null && (held !== null || typed === null);
  return {
    member: member.label,
    row: member.row,
    before: member.row?.target ?? null,
    after: isBlankPin ? null : target,
    stretch: isStretchWritten ? stretch : (member.row?.stretch ?? null),
    held: isBlankPin ? 'pin' : why,
    isWritten,
    isStretchWritten,
  };
}

/** A member that nothing was worked out for. */
export function asItIs({ member, held }: Placed): SharedLine {
  const { label, row } = member;
  return {
    member: label,
    row,
    before: row?.target ?? null,
    after: held && held.amount,
    stretch: row?.stretch ?? null,
    held: held && held.why,
    isWritten: false,
    isStretchWritten: false,
  };
}

/** What each member gets, in their order. */
export function linesOf(
  members: readonly Placed[],
  { targets, stretches }: AxisShares,
): readonly SharedLine[] {
  return members.map((one, index) => lineOf(one, targets[index] ?? 0, stretches?.[index] ?? null));
}
