import { isoMonth } from '../calendar/iso';
import type { Day } from '../calendar/day';
import type { ActualRow } from './actual-row';
import { UNASSIGNED, type Axis, type MemberAxis } from './axis';
import { caseFolder } from './fold';

/** What tells the group of a row. */
export type KeyedRow = Pick<ActualRow, 'day' | 'team' | MemberAxis>;

/** The group a row belongs to. */
export type KeyOf = (row: KeyedRow) => string;

/** Finds the member a label stands for: the member's own spelling, `UNASSIGNED` for a blank, else the label. */
export function memberFinder(members: readonly string[]): (label: string | null) => string {
  const fold = caseFolder();
  const spelling = new Map(members.map((member) => [fold(member), member]));
  return (label) => {
    if (label === null) return UNASSIGNED;
    const folded = fold(label);
    const member = spelling.get(folded);
    if (member !== undefined) return member;
    spelling.set(folded, label);
    return label;
  };
}

/** Groups rows by a member axis. A label of no member is a group too: nothing is dropped silently. */
export function byMember(axis: MemberAxis, members: readonly string[]): KeyOf {
  const find = memberFinder(members);
  return (row) => find(row[axis]);
}

/** Groups rows by month, keyed `2026-05`. */
export function byMonth(): KeyOf {
  const known = new Map<Day, string>();
  return ({ day }) => {
    const month = known.get(day) ?? isoMonth(day);
    known.set(day, month);
    return month;
  };
}

/** Groups rows by the team of their rep; a row without a rep belongs to the team it names itself. */
export function byTeam(members: readonly string[], teamOf: ReadonlyMap<string, string>): KeyOf {
  const find = memberFinder(members);
  return (row) => teamOf.get(find(row.rep)) ?? row.team ?? UNASSIGNED;
}

/** Groups rows by an axis. */
export function byAxis(axis: Axis, members: readonly string[]): KeyOf {
  return axis === 'month' ? byMonth() : byMember(axis, members);
}
