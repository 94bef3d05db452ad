import type { Day } from '../../calendar/day';
import type { Minor } from '../../money';
import { REJECTIONS, type Rejection } from './rejection';
import { isAccepted, type JudgedRow } from './row';

/** Rows, and the whole amounts of those that have one. */
export interface Count {
  readonly rows: number;
  readonly amount: Minor;
}

/** What becomes of a source, in figures. */
export interface Tally {
  readonly read: Count;
  readonly accepted: Count;
  readonly rejected: Count;
  readonly duplicates: Count;
  /** Part of the sales accepted that is credited to somebody: what totals will count. */
  readonly credited: Minor;
  /** First and last day of the sales accepted; null without any. */
  readonly period: { readonly first: Day; readonly last: Day } | null;
  /** Reasons met, in their usual order. */
  readonly reasons: readonly ({ readonly reason: Rejection } & Count)[];
}

function countOf(rows: readonly JudgedRow[]): Count {
  const amount = rows.reduce(
    (sum, row) => sum + (row.kind === 'rejected' ? (row.amount ?? 0) : amountOf(row)),
    0,
  );
  return { rows: rows.length, amount };
}

/** A shared sale is one amount, of which each of its rows holds a part. */
function amountOf(row: Exclude<JudgedRow, { readonly kind: 'rejected' }>): Minor {
  return row.sale.amount;
}

function periodOf(days: readonly Day[]): Tally['period'] {
  if (days.length === 0) return null;
  return days.reduce(({ first, last }, day) => ({ first: Math.min(first, day), last: Math.max(last, day) }), {
    first: Infinity,
    last: -Infinity,
  });
}

/** Counts what becomes of a source. */
export function tally(rows: readonly JudgedRow[]): Tally {
  const accepted = rows.filter(isAccepted);
  const rejected = rows.filter((row) => row.kind === 'rejected');
  const reasons = REJECTIONS.map((reason) => ({
    reason,
    ...countOf(rejected.filter((row) => row.reason === reason)),
  }));
  return {
    read: countOf(rows),
    accepted: countOf(accepted),
    rejected: countOf(rejected),
    duplicates: countOf(rows.filter((row) => row.kind === 'duplicate')),
    credited: accepted.reduce((sum, { sale }) => sum + sale.value, 0),
    period: periodOf(accepted.map(({ sale }) => sale.day)),
    reasons: reasons.filter((found) => found.rows > 0),
  };
}
