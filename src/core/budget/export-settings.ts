import type { Day } from '../calendar/day';

/** What the export reads from the settings of the plan. */
export interface ExportSettings {
  readonly planId: string;
  readonly version: string;
  /** Key of the list `scenario`. */
  readonly scenario: string;
  /** First day of the fiscal year. */
  readonly fiscalStart: Day;
  readonly currency: string;
  /** Any day of the last month closed; null when none is. */
  readonly closedUntil: Day | null;
}
