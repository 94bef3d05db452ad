import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import { isoMonth } from '../calendar/iso';
import { endOfMonth, monthSequence, monthsBetween } from '../calendar/month';
import type { ActualRow } from './actual-row';
import { byAxis, type KeyOf } from './member-key';
import type { MetricKind } from './metric-rule';
import type { RollUpInput } from './roll-up-input';
import { atLastDay, tallyBy, within, type Tallies } from './tally';

/** Rows that make the figure of a period: those in it, or for a stock those of the last day known by its end. */
export function counted<Row extends ActualRow>(
  rows: readonly Row[],
  period: Period,
  kind: MetricKind,
): readonly Row[] {
  return kind === 'stock' ? atLastDay(rows, period.end) : within(rows, period);
}

/** Groups of a period, by any key. */
export function measure(rows: readonly ActualRow[], period: Period, kind: MetricKind, keyOf: KeyOf): Tallies {
  return tallyBy(counted(rows, period, kind), keyOf, kind);
}

/** The months of a period, each with its own days. */
export function monthsOf({ start, end }: Period): ReadonlyMap<string, Period> {
  const months = monthSequence(start, monthsBetween(start, end) + 1);
  return new Map(
    months.map((month) => [
      isoMonth(month),
      { start: Math.max(month, start), end: Math.min(endOfMonth(month), end) },
    ]),
  );
}

/**
 * A stock month by month: its last figure known at the end of each month begun.
 * @param keyOf the group of a row in a month, given its key.
 */
export function stockByMonth(
  rows: readonly ActualRow[],
  period: Period,
  ref: Day,
  keyOf: (month: string) => KeyOf = (month) => () => month,
): Tallies {
  const tallies = [...monthsOf(period)]
    .filter(([, month]) => month.start <= ref)
    .flatMap(([key, month]) => [...measure(rows, month, 'stock', keyOf(key))]);
  return new Map(tallies);
}

/** Groups of the period by the axis asked. */
export function measureByAxis(
  rows: readonly ActualRow[],
  { axis, members, metric, period }: RollUpInput,
  ref: Day,
): Tallies {
  if (axis === 'month' && metric.kind === 'stock') return stockByMonth(rows, period, ref);
  return measure(rows, period, metric.kind, byAxis(axis, members));
}
