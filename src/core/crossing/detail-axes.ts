import { fiscalMonths } from '../calendar/fiscal-year';
import type { Day } from '../calendar/day';
import type { Axis, MemberAxis } from '../objectives/axis';
import { DETAIL_AXES, type CrossingInput, type DetailMember, type MemberTotal } from './crossing-input';

/** Axes of members, in the order of the cells; the months come last. */
export const MEMBER_AXES = ['rep', 'product', 'channel'] as const satisfies readonly MemberAxis[];

/** What the cells of a detail are told apart by. */
export interface DetailAxes {
  readonly members: Readonly<Record<MemberAxis, readonly DetailMember[]>>;
  readonly months: readonly Day[];
  /** Number of members of each axis, months last. */
  readonly sizes: readonly number[];
  /** Rank of a label on an axis; -1 for none. A blank is the unassigned member. */
  readonly rankOf: (axis: Axis, label: string) => number;
}

/** Labels are the same whatever their case, as native criteria have it. */
const fold = (label: string): string => label.trim().toLowerCase();

/** Whether a label is that of the reserved member. */
export function isUnassigned(
  { members }: Pick<CrossingInput, 'members'>,
  axis: Axis,
  label: string,
): boolean {
  if (axis === 'month') return false;
  return label === '' || members[axis].some((one) => one.isUnassigned && fold(one.label) === fold(label));
}

/** Nobody is a member of an axis that gives nobody something, and the only one of an axis left out. */
function axisMembers(
  input: CrossingInput,
  axis: MemberAxis,
  totals: readonly MemberTotal[] | undefined,
): readonly DetailMember[] {
  const all = input.members[axis];
  if (!input.choices.axes.includes(axis)) return all.filter((member) => member.isUnassigned);
  const isGiven = totals?.some(({ member, target }) => target !== 0 && isUnassigned(input, axis, member));
  const held = input.leaves.some(({ names, isPinned }) => isPinned && isUnassigned(input, axis, names[axis]));
  const isNeeded = isGiven === true || (held && totals === undefined);
  const named = all.filter((member) => !member.isUnassigned);
  return isNeeded || named.length === 0 ? all : named;
}

function ranker(members: DetailAxes['members'], input: CrossingInput): DetailAxes['rankOf'] {
  const ranks = new Map<string, number>();
  for (const axis of MEMBER_AXES)
    members[axis].forEach(({ label }, rank) => ranks.set(`${axis}\n${fold(label)}`, rank));
  return (axis, label) => {
    if (axis === 'month') return Number(label);
    if (isUnassigned(input, axis, label)) return members[axis].findIndex((member) => member.isUnassigned);
    return ranks.get(`${axis}\n${fold(label)}`) ?? -1;
  };
}

/** The members of a detail, by the axes people ticked. */
export function detailAxes(
  input: CrossingInput,
  totals: ReadonlyMap<Axis, readonly MemberTotal[]>,
): DetailAxes {
  const members = {
    rep: axisMembers(input, 'rep', totals.get('rep')),
    product: axisMembers(input, 'product', totals.get('product')),
    channel: axisMembers(input, 'channel', totals.get('channel')),
  };
  const months = fiscalMonths(input.fiscalStart);
  const sizes = DETAIL_AXES.map((axis) => (axis === 'month' ? months.length : members[axis].length));
  return { members, months, sizes, rankOf: ranker(members, input) };
}

/** Label of a member by its rank; '' for a month, which its rank tells. */
export function memberLabel(
  axes: DetailAxes,
  { axis, member }: { readonly axis: number; readonly member: number },
): string {
  const key = DETAIL_AXES[axis];
  return key === undefined || key === 'month' ? String(member) : (axes.members[key][member]?.label ?? '');
}
