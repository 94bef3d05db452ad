import { isoDay } from '../calendar/iso';
import { PlanError } from '../errors';
import { DAY_COUNTS, calendarReader } from './arguments/calendar';
import { cellFunction } from './arguments/cell-function';
import { date } from './arguments/date';
import { optional } from './arguments/reader';

const READERS = [date('argument_start'), date('argument_end'), optional(calendarReader)] as const;

/** WORKING_DAYS(start; end; [calendar]): days worked from start to end, both included; France by default. */
export const workingDays = cellFunction(READERS, (start, end, count = DAY_COUNTS.france) => {
  if (end < start)
    throw new PlanError('workingDaysEndBeforeStart', { start: isoDay(start), end: isoDay(end) });
  return count(start, end);
});
