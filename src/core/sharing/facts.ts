import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import type { DaysOff } from '../calendar/working-days';
import type { Axis, MemberAxis } from '../objectives/axis';
import type { Tenure } from './expected-share';
import type { MonthlyYear } from './seasonal-index';
import type { TotalRow } from './total-row';

/** Someone, or something, of a list a target is shared among. */
export interface ListedMember {
  readonly label: string;
  readonly tenure: Tenure;
  /** Unticked in the lists: it gets no more targets. */
  readonly isActive: boolean;
  /** The reserved member, which holds what nobody was given. */
  readonly isUnassigned: boolean;
}

/** A month of the year of the plan. */
export interface ListedMonth {
  readonly label: string;
  /** Key of list `period`: `m01` is the first month. */
  readonly key: string;
  readonly period: Period;
}

/** What the members of each axis did in a year, by label in lower case, in minor units. */
export type YearByMember = Readonly<Record<MemberAxis, ReadonlyMap<string, number>>>;

/** All that is known of a metric before its target is shared. */
export interface SharingFacts {
  readonly rows: readonly TotalRow[];
  readonly members: Readonly<Record<MemberAxis, readonly ListedMember[]>>;
  readonly months: readonly ListedMonth[];
  readonly year: Period;
  /** Months over at this day keep their target. */
  readonly ref: Day;
  readonly daysOff: DaysOff;
  /** Last year, then the one before. */
  readonly past: readonly [YearByMember, YearByMember];
  /** Years before the plan, month by month. */
  readonly monthly: readonly MonthlyYear[];
  /** True when lower is better. */
  readonly lower: boolean;
}

/** The row of a total of the year; null when there is none. */
export function yearRow({ rows }: SharingFacts, axis: Axis | 'global', member?: string): TotalRow | null {
  const wanted = member?.toLowerCase();
  const isIt = (row: TotalRow) =>
    row.period === 'year' &&
    row.axis === axis &&
    (wanted === undefined || row.member.toLowerCase() === wanted);
  return rows.find(isIt) ?? null;
}

/** Rows of the year whose name is none of those listed: their amounts are in the sum all the same. */
export function strayRows(
  { rows }: SharingFacts,
  axis: Axis,
  listed: readonly { readonly label: string }[],
): readonly TotalRow[] {
  const known = new Set(listed.map(({ label }) => label.toLowerCase()));
  const own = rows.filter((row) => row.axis === axis && row.period === 'year' && row.member !== '');
  return own.filter(({ member }) => !known.has(member.toLowerCase()));
}
