import { fiscalYear, type Period } from '../../core/calendar/fiscal-year';
import { addMonths } from '../../core/calendar/month';
import { parts } from '../../core/calendar/day';
import type { ActualRow } from '../../core/objectives/actual-row';
import type { MemberAxis } from '../../core/objectives/axis';
import { measure, monthsOf } from '../../core/objectives/measure';
import { byMember, byMonth } from '../../core/objectives/member-key';
import type { MetricKind } from '../../core/objectives/metric-rule';
import { figure, type Tallies } from '../../core/objectives/tally';
import type { YearByMember } from '../../core/sharing/facts';
import type { MonthlyYear } from '../../core/sharing/seasonal-index';

/** Years before the plan whose months are compared. */
const MOST_YEARS = 5;

/** The fiscal year some years before the plan's. */
const yearBefore = (fiscalStart: number, years: number): Period =>
  fiscalYear(addMonths(fiscalStart, -12 * years));

function figures(tallies: Tallies, kind: MetricKind): ReadonlyMap<string, number> {
  const known = [...tallies].flatMap(([member, tally]) => {
    const value = figure(tally, kind);
    return value === null ? [] : [[member.toLowerCase(), value] as const];
  });
  return new Map(known);
}

/** What the members of each axis did in a year before the plan's. */
export function yearByMember(
  rows: readonly ActualRow[],
  kind: MetricKind,
  members: (axis: MemberAxis) => readonly string[],
  fiscalStart: number,
  years: number,
): YearByMember {
  const of = (axis: MemberAxis) =>
    figures(measure(rows, yearBefore(fiscalStart, years), kind, byMember(axis, members(axis))), kind);
  return { rep: of('rep'), product: of('product'), channel: of('channel') };
}

/** `2026`, or `2026-2027` for a year that does not begin in January. */
function nameOf({ start, end }: Period): string {
  const [first, last] = [parts(start).year, parts(end).year];
  return first === last ? String(first) : `${first}-${last}`;
}

/** A flow month by month over a year. */
export function monthlyYear(rows: readonly ActualRow[], period: Period): MonthlyYear {
  const known = measure(rows, period, 'flow', byMonth());
  const months = [...monthsOf(period).keys()].map((month) => figure(known.get(month), 'flow'));
  return { name: nameOf(period), months };
}

/** The years before the plan that hold a figure, the last one first. */
export function monthlyYears(rows: readonly ActualRow[], fiscalStart: number): readonly MonthlyYear[] {
  const years = Array.from({ length: MOST_YEARS }, (_, index) =>
    monthlyYear(rows, yearBefore(fiscalStart, index + 1)),
  );
  return years.filter(({ months }) => months.some((value) => value !== null));
}
