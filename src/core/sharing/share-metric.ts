import { type Axis } from '../objectives/axis';
import { weighedMembers, type WeighedMember } from './axis-members';
import { imposedQuarters, weighedMonths } from './axis-months';
import type { ShareChoices } from './choices';
import { yearRow, type SharingFacts } from './facts';
import { decided, heldAmount, heldStretch, isPinBlank, type Held, type HoldReason } from './holding';
import { axisClashes, type AxisClash } from './axis-clashes';
import { shareAxis, type AxisRefused, type AxisShares, type ShareMember } from './share-axis';
import type { TotalRow } from './total-row';
import { warningsOf, type SharingWarning } from './warnings';

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

export interface SharedAxis {
  readonly ok: true;
  readonly axis: Axis;
  readonly sum: number;
  readonly lines: readonly SharedLine[];
  readonly warnings: readonly SharingWarning[];
}

/** Why an axis cannot be shared. */
export type AxisRefusal = { readonly ok: false; readonly axis: Axis } & (
  AxisRefused | { readonly key: 'profile_missing' } | AxisClash
);

/** A metric shared by the axes chosen: written whole, or not at all when an axis is refused. */
export interface SharedMetric {
  readonly total: number;
  readonly stretch: number | null;
  readonly axes: readonly (SharedAxis | AxisRefusal)[];
}

/** A member, and why it does not move. */
interface Placed {
  readonly member: WeighedMember;
  readonly held: Held | null;
  /** A stretch people typed beside an amount that may move; null for none. */
  readonly heldStretch: number | null;
  /** A tick without an amount: the row is left alone. */
  readonly isBlankPin: boolean;
}

function placed(axis: Axis, facts: SharingFacts, choices: ShareChoices): readonly Placed[] {
  const members = axis === 'month' ? weighedMonths(facts, choices) : weighedMembers(axis, facts, choices);
  return members.map((member) => ({
    member,
    held: heldAmount(axis, member, choices),
    heldStretch: heldStretch(member.row, choices),
    isBlankPin: isPinBlank(member.row, decided(choices, axis, member.label)),
  }));
}

/** The whole, as the main objective gives it. */
interface Whole {
  readonly total: number;
  readonly stretch: number | null;
}

/** An amount held without a stretch aims as much further as the whole does. */
function inProportion(amount: number, { total, stretch }: Whole): number {
  return total === 0 ? amount : Math.round((amount * (stretch ?? total)) / total);
}

function asShared({ member, held, heldStretch: typed, isBlankPin }: Placed, whole: Whole): ShareMember {
  return {
    key: member.label,
    weight: member.weight,
    activity: isBlankPin ? 0 : member.activity,
    target: held && held.amount,
    stretch: held ? (held.stretch ?? inProportion(held.amount, whole)) : typed,
  };
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

function linesOf(members: readonly Placed[], { targets, stretches }: AxisShares): readonly SharedLine[] {
  return members.map((one, index) => lineOf(one, targets[index] ?? 0, stretches?.[index] ?? null));
}

function sharedAxis(
  axis: Axis,
  whole: Whole,
  facts: SharingFacts,
  choices: ShareChoices,
): SharedAxis | AxisRefusal {
  const members = placed(axis, facts, choices);
  if (members.every(({ member }) => member.weight === null) && axis === 'month')
    return { ok: false, axis, key: 'profile_missing' };
  const done = shareAxis({
    ...whole,
    unit: choices.unit,
    members: members.map((one) => asShared(one, whole)),
    blocks: axis === 'month' ? imposedQuarters(facts) : [],
    lower: facts.lower,
  });
  if (!done.ok) return { ...done, axis };
  const lines = linesOf(members, done);
  const [clash] = axisClashes(axis, lines, whole.total, facts);
  if (clash) return { ok: false, axis, ...clash };
  const warned = { axis, members: members.map(({ member }) => member), lines, done, facts };
  return {
    ok: true,
    axis,
    sum: done.targets.reduce((sum, share) => sum + share, 0),
    lines,
    warnings: warningsOf(warned, whole.stretch, choices.profile),
  };
}

/** Shares the whole of a metric by the axes chosen; null when the whole has no target. Writes nothing. */
export function shareMetric(facts: SharingFacts, choices: ShareChoices): SharedMetric | null {
  const { target = null, stretch = null } = yearRow(facts, 'global') ?? {};
  if (target === null) return null;
  const whole = { total: target, stretch };
  return { ...whole, axes: choices.axes.map((axis) => sharedAxis(axis, whole, facts, choices)) };
}
