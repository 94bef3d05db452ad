import type { Day } from '../calendar/day';
import { addMonths, endOfMonth } from '../calendar/month';
import { isWeekend } from '../calendar/weekday';
import type { Language } from '../schema/words';
import type { History } from './history';
import type { LastYear } from './last-year';
import type { DemoPeople } from './people';
import type { Random } from './random';
import type { DemoRow } from './row';

/** What every table of the demonstration is written from. */
export interface DemoContext extends DemoPeople {
  readonly language: Language;
  readonly fiscalStart: Day;
  readonly ref: Day;
  readonly lastYear: LastYear;
  readonly history: History;
  /** Rows of Actuals of what is followed beside revenue. */
  readonly followed: readonly DemoRow[];
  /** Growth aimed at, as a fraction. */
  readonly growth: number;
  readonly stretch: number;
  readonly random: Random;
}

/** A weekday of the plan: the date, or the first weekday after it, of the nth month of the fiscal year. */
export function planDay({ fiscalStart }: DemoContext, month: number, date: number): Day {
  const first = addMonths(fiscalStart, month - 1);
  let day = Math.min(first + date - 1, endOfMonth(first));
  while (isWeekend(day)) day += 1;
  return day;
}

/** Day of the review of the nth month of the fiscal year. */
export function reviewDay(context: DemoContext, month: number): Day {
  return planDay(context, month, 27);
}

/** Name of the nth rep of the company, the largest first. */
export function repName({ reps }: DemoContext, rank: number): string {
  return reps[rank - 1]?.name ?? '';
}
