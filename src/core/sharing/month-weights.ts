import type { Day } from '../calendar/day';
import { endOfMonth } from '../calendar/month';
import { workingDays, type DaysOff } from '../calendar/working-days';
import { renormalised, type SeasonalIndex } from './seasonal-index';

/** How a year is spread over its months. */
export type MonthProfile = 'even' | 'working_days' | 'history' | 'custom';

/** What the profiles are read from. */
export interface MonthFacts {
  /** First days of the months to weigh. */
  readonly months: readonly Day[];
  readonly daysOff: DaysOff;
  readonly history: SeasonalIndex | null;
  /** Indices people typed, one a month, on any scale. */
  readonly typed: readonly number[];
}

/** Weights of the months, adding to their number; null when the profile has nothing to be read from. */
export function monthWeights(profile: MonthProfile, facts: MonthFacts): readonly number[] | null {
  switch (profile) {
    case 'even':
      return facts.months.map(() => 1);
    case 'working_days':
      return renormalised(facts.months.map((month) => workingDays(month, endOfMonth(month), facts.daysOff)));
    case 'history':
      return facts.history && facts.history.indices;
    case 'custom':
    default:
      return facts.typed.length === facts.months.length ? renormalised(facts.typed) : null;
  }
}
