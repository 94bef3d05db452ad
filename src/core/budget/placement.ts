import type { Day } from '../calendar/day';
import { fiscalMonthRank } from '../calendar/fiscal-year';
import type { BudgetLine, SpendRow, SpendType } from './budget-line';

/** Kinds of amounts of the export, in its words and order. */
export const AMOUNT_TYPES = ['budget', 'engage', 'realise', 'atterrissage'] as const;
export type AmountType = (typeof AMOUNT_TYPES)[number];

/** Amounts of the twelve fiscal months, by type, in minor units. */
export type Placement = Readonly<Record<AmountType, readonly number[]>>;

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
const LAST = 11;

export const NOTHING_PLACED: Placement = {
  budget: MONTHS.map(() => 0),
  engage: MONTHS.map(() => 0),
  realise: MONTHS.map(() => 0),
  atterrissage: MONTHS.map(() => 0),
};

function datedMonths(spend: readonly SpendRow[], type: SpendType, fiscalStart: Day): readonly number[] {
  const months = MONTHS.map(() => 0);
  for (const { day, amount, type: rowType } of spend) {
    const rank = day === null || rowType !== type ? null : fiscalMonthRank(fiscalStart, day);
    if (rank !== null) months[rank - 1] = (months[rank - 1] ?? 0) + (amount ?? 0);
  }
  return months;
}

/** Orders still open at a close wait in the first open month; in the last one when all are closed. */
function movedToOpen(committed: readonly number[], closed: number): readonly number[] {
  const first = Math.min(closed, LAST);
  const waiting = committed.slice(0, first + 1).reduce((sum, amount) => sum + amount, 0);
  return committed.map((amount, index) => (index < first ? 0 : index === first ? waiting : amount));
}

/**
 * Where the amounts of a budget line fall: the budget by its months, orders and invoices by their dates, the
 * landing as invoiced in a closed month, and as invoiced plus the larger of ordered and left in an open one.
 * @param spend rows of this line only; those without date, type or amount, or outside the year, do not count.
 * @param closed number of months closed.
 */
export function place(
  line: BudgetLine,
  spend: readonly SpendRow[],
  fiscalStart: Day,
  closed: number,
): Placement {
  const budget = MONTHS.map((index) => line.months[index] ?? 0);
  const realise = datedMonths(spend, 'invoiced', fiscalStart);
  const engage = movedToOpen(datedMonths(spend, 'committed', fiscalStart), closed);
  const atterrissage = realise.map((invoiced, index) =>
    index < closed ? invoiced : Math.max(invoiced + (engage[index] ?? 0), budget[index] ?? 0),
  );
  return { budget, engage, realise, atterrissage };
}
