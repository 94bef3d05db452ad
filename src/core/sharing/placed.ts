import type { Axis } from '../objectives/axis';
import { weighedMembers, type WeighedMember } from './axis-members';
import { weighedMonths } from './axis-months';
import type { ShareChoices } from './choices';
import type { SharingFacts } from './facts';
import { decided, heldAmount, heldStretch, isPinBlank, type Held } from './holding';
import type { ShareMember } from './share-axis';

/** A member, and why it does not move. */
export interface Placed {
  readonly member: WeighedMember;
  readonly held: Held | null;
  /** A stretch people typed beside an amount that may move; null for none. */
  readonly heldStretch: number | null;
  /** A tick without an amount: the row is left alone. */
  readonly isBlankPin: boolean;
}

/** The members of an axis, each with what keeps its amount. */
export function placed(axis: Axis, facts: SharingFacts, choices: ShareChoices): readonly Placed[] {
  const members = axis === 'month' ? weighedMonths(facts, choices) : weighedMembers(axis, facts, choices);
  return members.map((member) => ({
    member,
    held: heldAmount(axis, member, choices),
    heldStretch: heldStretch(member.row, choices),
    isBlankPin: isPinBlank(member.row, decided(choices, axis, member.label)),
  }));
}

/** The whole, as the main objective gives it. */
export interface Whole {
  readonly total: number;
  readonly stretch: number | null;
}

/** An amount held without a stretch aims as much further as the whole does. */
function inProportion(amount: number, { total, stretch }: Whole): number {
  return total === 0 ? amount : Math.round((amount * (stretch ?? total)) / total);
}

/** A member as the axis is shared. */
export function asShared(
  { member, held, heldStretch: typed, isBlankPin }: Placed,
  whole: Whole,
): ShareMember {
  return {
    key: member.label,
    weight: member.weight,
    activity: isBlankPin ? 0 : member.activity,
    target: held && held.amount,
    stretch: held ? (held.stretch ?? inProportion(held.amount, whole)) : typed,
  };
}
