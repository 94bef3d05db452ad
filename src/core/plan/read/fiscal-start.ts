import { day, parts, type Day } from '../../calendar/day';
import { isoDay, readIsoDay } from '../../calendar/iso';
import { addMonths, monthStart } from '../../calendar/month';
import { PlanError } from '../../errors';

const FIRST = day(2000, 1, 1);
const LAST = day(2100, 12, 1);
/** From this month on, people prepare the coming year. */
const PLANNING_MONTH = 10;

/**
 * The first day of the plan: the first of a month, from 2000 to 2100.
 * @throws PlanError naming the nearest day that would do.
 */
export function readFiscalStart(text: string): Day {
  const read = readIsoDay(text.trim());
  if (read === null) throw new PlanError('dayUnreadable', { value: text });
  if (read < FIRST || read > LAST) throw new PlanError('fiscalStartOutOfRange', { value: isoDay(read) });
  const first = monthStart(read);
  if (read === first) return read;
  const suggestion = parts(read).date > 15 ? addMonths(first, 1) : first;
  throw new PlanError('fiscalStartNotFirst', { value: isoDay(read), suggestion: isoDay(suggestion) });
}

/** The start proposed: 1 January of this year, of the coming one from October. */
export function defaultFiscalStart(today: Day): Day {
  const { year, month } = parts(today);
  return day(month >= PLANNING_MONTH ? year + 1 : year, 1, 1);
}
