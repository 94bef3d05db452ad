import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import type { ActualRow } from './actual-row';
import type { KeyOf } from './member-key';
import type { MetricKind } from './metric-rule';

/** What a group of rows adds to. `den` is 0 but for a ratio. */
export interface Tally {
  value: number;
  den: number;
}

/** Groups that hold at least one figure: a group without any is absent, and not 0. */
export type Tallies = ReadonlyMap<string, Tally>;

function hasFigure(row: ActualRow, kind: MetricKind): boolean {
  return kind === 'ratio' ? row.num !== null || row.den !== null : row.value !== null;
}

function add(tally: Tally, row: ActualRow, kind: MetricKind): void {
  tally.value += (kind === 'ratio' ? row.num : row.value) ?? 0;
  tally.den += kind === 'ratio' ? (row.den ?? 0) : 0;
}

/** Sums rows by group, in one pass. */
export function tallyBy(rows: Iterable<ActualRow>, keyOf: KeyOf, kind: MetricKind): Tallies {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    if (!hasFigure(row, kind)) continue;
    const key = keyOf(row);
    const tally = tallies.get(key);
    if (tally) add(tally, row, kind);
    else {
      const first = { value: 0, den: 0 };
      add(first, row, kind);
      tallies.set(key, first);
    }
  }
  return tallies;
}

/** Rows of a period, both ends included. */
export function within<Row extends ActualRow>(rows: readonly Row[], { start, end }: Period): readonly Row[] {
  return rows.filter(({ day }) => day >= start && day <= end);
}

/** Rows of the last day that holds a figure, on or before a day: the same day for every member. */
export function atLastDay<Row extends ActualRow>(rows: readonly Row[], end: Day): readonly Row[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { day, value } of rows) if (value !== null && day <= end && day > last) last = day;
  return rows.filter(({ day }) => day === last);
}

/** The figure of a group: a sum, or for a ratio Σ num ÷ Σ den; null without data or with nothing to divide by. */
export function figure(tally: Tally | undefined, kind: MetricKind): number | null {
  if (!tally) return null;
  if (kind !== 'ratio') return tally.value;
  return tally.den === 0 ? null : tally.value / tally.den;
}
