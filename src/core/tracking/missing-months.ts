import { monthStart } from '../calendar/month';
import { monthsBegun } from '../calendar/fiscal-year';
import type { LayerLine } from '../layer/layer-line';
import { isUnassigned, type LayerSources } from '../layer/sources';
import type { Tracking } from '../schema/table';

/** A month of a name, as a tracking tab has a row for it. */
export interface TrackedMonth {
  /** First day of the month. */
  readonly month: number;
  readonly member: string;
}

const keyOf = ({ month, member }: TrackedMonth): string => `${monthStart(month)}\n${member.toLowerCase()}`;

/** Months in which lines that totals count name nobody, or the reserved member. */
function unassignedMonths(
  { axis }: Tracking,
  metrics: readonly string[],
  lines: readonly LayerLine[],
  sources: LayerSources,
): ReadonlySet<number> {
  const followed = new Set(metrics.map((metric) => metric.toLowerCase()));
  const counted = lines.filter(
    (line) =>
      !line.isOverlay &&
      line.date < sources.ref + 1 &&
      followed.has(line.metric.toLowerCase()) &&
      (line[axis] === '' || isUnassigned(sources, axis, line[axis])),
  );
  return new Set(counted.map(({ date }) => monthStart(date)));
}

/**
 * The rows a tracking tab lacks: each month begun with each name of its axis, by month and then in the order of the
 * names. The reserved member has a row only in months with actuals of its own.
 * @param held rows of the tab, by what they say; those of names that left the lists are asked for no more.
 * @param metrics labels of those the tab shows.
 */
export function missingMonths(
  tracks: Tracking,
  metrics: readonly string[],
  held: readonly TrackedMonth[],
  lines: readonly LayerLine[],
  sources: LayerSources,
): readonly TrackedMonth[] {
  const known = new Set(held.map(keyOf));
  const unassigned = unassignedMonths(tracks, metrics, lines, sources);
  const wanted = monthsBegun(sources.fiscalStart, sources.ref).flatMap((month) =>
    sources.members[tracks.axis]
      .filter((member) => member.label !== '' && (!member.isUnassigned || unassigned.has(month)))
      .map(({ label }) => ({ month, member: label })),
  );
  return wanted.filter((row) => {
    const isMissing = !known.has(keyOf(row));
    known.add(keyOf(row));
    return isMissing;
  });
}
