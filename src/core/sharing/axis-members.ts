import { addMonths } from '../calendar/month';
import type { MemberAxis } from '../objectives/axis';
import type { ShareChoices } from './choices';
import { ALWAYS, expectedShare, isRampLost } from './expected-share';
import { strayRows, yearRow, type ListedMember, type SharingFacts, type YearByMember } from './facts';
import { weighNewcomers } from './newcomers';
import { weightsOfYears } from './past-years';
import { imposedPeriods, imposedYear } from './period-totals';
import type { TotalRow } from './total-row';

/** A member of an axis, what it weighs, and what the tab holds of it. */
export interface WeighedMember {
  readonly label: string;
  readonly row: TotalRow | null;
  readonly weight: number | null;
  readonly activity: number;
  /** Why the amount of its row stays, whatever people tick. */
  readonly fixed: 'past' | 'unlisted' | null;
  /** Its total as quarters or months impose it; null where they do not tell all of it. */
  readonly imposed: number | null;
  /** The reserved member: it gets no share. */
  readonly isUnassigned: boolean;
  /** Weighed as the others on average, for want of a history. */
  readonly isNewcomer: boolean;
  /** It has a ramp, and no first day to count it from. */
  readonly isRampLost: boolean;
}

type Known = ListedMember & { readonly row: TotalRow | null; readonly isListed: boolean };

/** Names of rows that left the list: nothing more is known of them. */
function unlisted(facts: SharingFacts, axis: MemberAxis): readonly Known[] {
  const about = { tenure: ALWAYS, isActive: true, isUnassigned: false, isListed: false };
  return strayRows(facts, axis, facts.members[axis]).map((row) => ({ ...about, label: row.member, row }));
}

/** Members with a row, and those who wait for one: nobody's row is never added, nor that of someone who left. */
function known(facts: SharingFacts, axis: MemberAxis): readonly Known[] {
  const listed = facts.members[axis].map((member) => ({
    ...member,
    row: yearRow(facts, axis, member.label),
    isListed: true,
  }));
  const shown = listed.filter(
    ({ row, isActive, isUnassigned }) => row !== null || (isActive && !isUnassigned),
  );
  return [...shown, ...unlisted(facts, axis)];
}

function fromYears(
  members: readonly Known[],
  years: readonly YearByMember[],
  axis: MemberAxis,
  counts: readonly number[],
) {
  return weightsOfYears(
    years.map((year, rank) => ({
      weight: counts[rank] ?? 0,
      amounts: members.map(({ label }) => year[axis].get(label.toLowerCase()) ?? null),
    })),
  );
}

/** Weights as people chose them, in the order of the members. */
function chosenWeights(
  members: readonly Known[],
  axis: MemberAxis,
  facts: SharingFacts,
  { weights, years }: Pick<ShareChoices, 'weights' | 'years'>,
): readonly (number | null)[] {
  switch (weights) {
    case 'history':
      return fromYears(members, facts.past.slice(0, 1), axis, [1]);
    case 'two_years':
      return fromYears(members, facts.past, axis, years);
    case 'reference':
      return members.map(({ row }) => row?.reference ?? null);
    case 'typed':
      return members.map(({ row }) => row?.weight ?? null);
    case 'equal':
    default:
      return members.map(() => 1);
  }
}

/** The members of an axis as the share sees them, in the order of their list. */
export function weighedMembers(
  axis: MemberAxis,
  facts: SharingFacts,
  choices: Pick<ShareChoices, 'weights' | 'years'>,
): readonly WeighedMember[] {
  const members = known(facts, axis);
  const since = addMonths(facts.year.start, -12);
  const chosen = chosenWeights(members, axis, facts, choices);
  const weighed = members.map(({ tenure }, index) => ({
    weight: chosen[index] ?? null,
    start: tenure.start,
  }));
  // Weights that people typed are theirs to the last: a blank one is meant.
  const weights = choices.weights === 'typed' ? chosen : weighNewcomers(weighed, since);
  return members.map(({ label, row, tenure, isActive, isUnassigned, isListed }, index) => ({
    label,
    row,
    weight: isUnassigned ? null : (weights[index] ?? null),
    activity: isActive && !isUnassigned ? expectedShare(tenure, facts.year, facts.daysOff) : 0,
    fixed: isListed ? null : 'unlisted',
    imposed: imposedYear(imposedPeriods(facts, axis, label)),
    isUnassigned,
    isNewcomer: weights[index] !== chosen[index],
    isRampLost: isRampLost(tenure),
  }));
}
