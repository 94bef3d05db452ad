import type { Axis } from '../objectives/axis';
import type { PeriodTotals } from '../objectives/period-gate';
import type { SharingFacts } from './facts';
import { sameText } from './total-row';

export const QUARTER_KEYS = ['q1', 'q2', 'q3', 'q4'] as const;
const MONTH_KEYS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);

/** Totals imposed on quarters and months: of the whole, or of a member. The year is what the share decides. */
export function imposedPeriods({ rows }: SharingFacts, axis: Axis | 'global', member?: string): PeriodTotals {
  const own = rows.filter(
    (row) => row.axis === axis && (member === undefined || sameText(row.member, member)),
  );
  const target = (period: string): number | null =>
    own.find((row) => row.period === period && row.target !== null)?.target ?? null;
  return { year: null, quarters: QUARTER_KEYS.map(target), months: MONTH_KEYS.map(target) };
}

const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

/** What each quarter is given: its own total, else its three months when all of them are. */
function quarters({ quarters: given, months }: PeriodTotals): readonly (number | null)[] {
  return given.map((total, rank) => total ?? sumOf(months.slice(rank * 3, rank * 3 + 3)));
}

/** The year that imposed quarters and months add to, when they tell all of it. */
export const imposedYear = (totals: PeriodTotals): number | null => sumOf(quarters(totals));

/** What imposed quarters and months add to, however few they are. */
export function imposedSum(totals: PeriodTotals): number {
  const months = totals.months.map((amount, rank) =>
    totals.quarters[Math.floor(rank / 3)] === null ? (amount ?? 0) : 0,
  );
  return [...totals.quarters, ...months].reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
