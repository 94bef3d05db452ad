import { fiscalMonthRank } from '../../../calendar/fiscal-year';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';

const isOnce = (row: CheckedRow): boolean => row.key('phasing') === 'once';

/** Whether an expense of one month has it out of the year of the plan: no month then holds it. */
export function isOutsideYear(row: CheckedRow, plan: CheckedPlan): boolean {
  const [month, year] = [row.amount('month'), plan.year];
  return isOnce(row) && month !== null && year !== null && fiscalMonthRank(year.start, month) === null;
}
