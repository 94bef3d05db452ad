import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import { addMonths, endOfMonth } from '../calendar/month';
import type { ActualRow } from './actual-row';

/** Where last year's figures come from: the sales of that year, or the reference typed with the targets. */
export type LastYearSource = 'actuals' | 'reference';

/** The same day a year later, each day reckoned once. */
function yearLater(): (day: Day) => Day {
  const known = new Map<Day, Day>();
  return (day) => {
    const later = known.get(day) ?? addMonths(day, 12);
    known.set(day, later);
    return later;
  };
}

/**
 * The rows of the same window a year before, dated a year later so that they group as those of the window do;
 * null when the actuals of that year are not there: none, or none before its second month.
 */
export function rowsYearBefore(
  rows: readonly ActualRow[],
  { start, end }: Period,
): readonly ActualRow[] | null {
  let first = Number.POSITIVE_INFINITY;
  for (const { day } of rows) if (day < first) first = day;
  if (first > endOfMonth(addMonths(start, -12))) return null;
  const later = yearLater();
  const found: ActualRow[] = [];
  for (const row of rows) {
    if (row.day >= start) continue;
    const day = later(row.day);
    if (day >= start && day <= end) found.push({ ...row, day });
  }
  return found.length === 0 ? null : found;
}
