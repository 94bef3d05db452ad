import type { Axis } from '../objectives/axis';
import type { WeighedMember } from './axis-members';
import type { Hold, ShareChoices } from './choices';
import { isStretchEdited, isTargetEdited, sameText, type TotalRow } from './total-row';

/**
 * Why an amount does not move: ticked; decided just now, and to be written; typed since the last share; a month that
 * is over; told by quarters or months that are imposed; a name that is in no list.
 */
export type HoldReason = 'pin' | 'new_pin' | 'edited' | 'past' | 'imposed' | 'unlisted';

/** An amount that does not move, in minor units. */
export interface Held {
  readonly why: HoldReason;
  readonly amount: number;
  readonly stretch: number | null;
}

/** What people just decided of a member; undefined when they decided nothing. */
export function decided({ holds }: Pick<ShareChoices, 'holds'>, axis: Axis, label: string): Hold | undefined {
  return holds.find((hold) => hold.axis === axis && sameText(hold.member, label));
}

const hold = (why: HoldReason, amount: number | null, stretch: number | null): Held | null =>
  amount === null ? null : { why, amount, stretch };

/** The stretch of a free member that people typed: it stays too, unless they let amounts be calculated again. */
export function heldStretch(
  row: TotalRow | null,
  { keepEdits }: Pick<ShareChoices, 'keepEdits'>,
): number | null {
  return row && keepEdits && isStretchEdited(row) ? row.stretch : null;
}

/** Why the amount of a member stays as it is; null when the share may change it. */
export function heldAmount(
  axis: Axis,
  { label, row, fixed, imposed }: WeighedMember,
  choices: Pick<ShareChoices, 'holds' | 'keepEdits'>,
): Held | null {
  const target = row?.target ?? null;
  const stretch = row?.stretch ?? null;
  const kept = fixed && hold(fixed, target, stretch);
  if (kept) return kept;
  const decision = decided(choices, axis, label);
  if (decision) return hold('new_pin', decision.amount, null);
  if (row?.pinned) return hold('pin', target, stretch);
  if (row && choices.keepEdits && isTargetEdited(row)) return hold('edited', target, stretch);
  return hold('imposed', imposed, null);
}

/** Whether a tick holds nothing: no amount stands beside it. Nobody knows what the member should get. */
export function isPinBlank(row: TotalRow | null, decision: Hold | undefined): boolean {
  return row !== null && row.pinned && row.target === null && decision === undefined;
}
