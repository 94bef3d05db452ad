import type { Day } from '../calendar/day';
import type { ExportRow } from './export-row';

/** Rows of an earlier export that no refresh changes any more. */
export interface Frozen {
  /** First day of the last month whose rows are frozen; null when none is. */
  readonly until: Day | null;
  readonly rows: readonly ExportRow[];
}

export const NOTHING_FROZEN: Frozen = { until: null, rows: [] };

/**
 * What an export keeps of the one before: rows of closed months, frozen or booked as adjustments. Adjustments
 * of a month still open are booked anew.
 */
export function frozenFrom(previous: readonly ExportRow[], closedUntil: Day | null): Frozen {
  if (closedUntil === null) return NOTHING_FROZEN;
  const rows = previous.filter(({ month, origin }) => month <= closedUntil && origin !== 'courant');
  const months = rows.filter(({ origin }) => origin === 'cloture').map(({ month }) => month);
  return { until: months.length === 0 ? null : Math.max(...months), rows };
}
