import { endOfMonth } from '../../calendar/month';
import { fiscalMonths } from '../../calendar/fiscal-year';
import { nextWorkingDay, type DaysOff } from '../../calendar/working-days';
import { valueRow, type RowContent } from '../content';

/** Days after the end of a month when its figures are known. */
const FIGURES_KNOWN = 5;

/**
 * One review a month, on a working day, once its figures are known; each third one looks at the quarter. Those before
 * `today` are left out: nobody could hold them.
 */
export function reviewRows(fiscalStart: number, daysOff: DaysOff, today: number): readonly RowContent[] {
  const reviews = fiscalMonths(fiscalStart).map((month, index) => ({
    date: nextWorkingDay(endOfMonth(month) + FIGURES_KNOWN, daysOff),
    type: index % 3 === 2 ? 'quarterly' : 'monthly',
  }));
  return reviews.filter(({ date }) => date >= today).map((review) => valueRow(review));
}
