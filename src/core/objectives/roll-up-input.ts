import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import type { ActualRow } from './actual-row';
import type { Thresholds } from './attainment';
import type { Axis } from './axis';
import type { Imposed } from './imposed';
import type { MetricRule } from './metric-rule';
import type { MonthTargets, Pacing } from './pace';

/** `simple`: totals by axis only. `crossed`: a cube, in which reps may be assigned more than the total. */
export type TargetMode = 'simple' | 'crossed';

/** Everything a roll-up of one metric by one axis needs. */
export interface RollUpInput {
  readonly metric: MetricRule;
  readonly axis: Axis;
  readonly rows: Iterable<ActualRow>;
  /** What the figures cover: the fiscal year as a rule. */
  readonly period: Period;
  /** Last day that counts. */
  readonly ref: Day;
  /** Members of the axis in the order of their list; of the month axis, none: the period gives them. */
  readonly members: readonly string[];
  /** By member; of the month axis by month, `2026-05`. */
  readonly imposed: ReadonlyMap<string, Imposed>;
  readonly global: Imposed;
  /** Month split of the whole, empty where there is none. */
  readonly monthTargets: MonthTargets;
  /** Month split of each member; a member without one follows that of the whole. */
  readonly ownMonths?: ReadonlyMap<string, MonthTargets>;
  readonly pacing: Pacing;
  readonly thresholds: Thresholds;
  readonly mode: TargetMode;
  /** Share above the total that reps are assigned; read in crossed mode only. */
  readonly overAssignment: number;
  /** Team of each rep; an empty map makes no group. */
  readonly teamOf: ReadonlyMap<string, string>;
}
