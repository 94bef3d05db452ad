import type { Day } from '../calendar/day';
import { fiscalMonthRank } from '../calendar/fiscal-year';
import { divideRounded } from '../decimal';
import type { Phasing } from './budget-line';

const MONTHS = 12;

/** Part of an amount reached after `months` of the year, to the cent. */
function reached(amount: number, months: number): number {
  return Number(divideRounded(BigInt(amount) * BigInt(months), BigInt(MONTHS)));
}

function evenly(amount: number): readonly number[] {
  return Array.from({ length: MONTHS }, (_, index) => reached(amount, index + 1) - reached(amount, index));
}

/**
 * The twelve months of a budget line, as the native formulas of Budget spread them: evenly to the cent, or on
 * the month of the expense. By hand, the months are typed: null.
 * @param month any day of the month of the expense, for `once`; outside the year, no month holds the amount.
 */
export function phase(
  amount: number,
  phasing: Phasing,
  month: Day | null,
  fiscalStart: Day,
): readonly number[] | null {
  if (phasing === 'hand') return null;
  if (phasing === 'even') return evenly(amount);
  const rank = month === null ? null : fiscalMonthRank(fiscalStart, month);
  return Array.from({ length: MONTHS }, (_, index) => (index + 1 === rank ? amount : 0));
}
