import type { Day } from '../calendar/day';
import type { Period } from '../calendar/fiscal-year';
import type { ActualRow } from './actual-row';
import { dailyFlows, projectionMargin, type DailyFlows } from './daily-spread';
import { NOTHING_IMPOSED, type Imposed } from './imposed';
import type { KeyOf } from './member-key';
import type { RollUpInput } from './roll-up-input';
import type { LineFigures } from './roll-up-line';
import { figure, type Tallies } from './tally';
import { rowsYearBefore, type LastYearSource } from './year-before';

/** The rows a roll-up reads: those of its metric, and those of the same window a year before. */
export interface History {
  readonly base: readonly ActualRow[];
  readonly before: readonly ActualRow[] | null;
  readonly lastYearFrom: LastYearSource | null;
}

const hasReference = ({ global, imposed }: RollUpInput): boolean =>
  global.lastYear !== null || [...imposed.values()].some(({ lastYear }) => lastYear !== null);

/** Last year's sales where they are there, else the reference typed with the targets. */
export function historyOf(base: readonly ActualRow[], input: RollUpInput): History {
  const before = rowsYearBefore(base, input.period);
  const reference = hasReference(input) ? 'reference' : null;
  return { base, before, lastYearFrom: before === null ? reference : 'actuals' };
}

/** Groups of a line: how rows are added up, up to which day, and which group each belongs to. */
export interface Grouping {
  readonly tally: (rows: readonly ActualRow[], ref: Day) => Tallies;
  /** Null when the lines have no interval. */
  readonly keyOf: KeyOf | null;
}

/** What the actuals say of each group. */
export interface Measured {
  readonly now: Tallies;
  readonly before: Tallies | null;
  readonly daily: DailyFlows;
}

const isUnderWay = ({ metric, period, ref }: RollUpInput): boolean =>
  metric.kind === 'flow' && ref >= period.start && ref < period.end;

/** Adds the rows up by group, this year and the year before. */
export function measured({ base, before }: History, grouping: Grouping, input: RollUpInput): Measured {
  const { tally, keyOf } = grouping;
  return {
    now: tally(base, input.ref),
    before: before && tally(before, input.period.end),
    daily: keyOf && isUnderWay(input) ? dailyFlows(base, input.period, input.pacing, keyOf) : new Map(),
  };
}

/** The figures of a group, to be compared. */
export function figuresOf(
  member: string,
  imposed: Imposed | undefined,
  { now, before, daily }: Measured,
  input: RollUpInput,
  period: Period = input.period,
): LineFigures {
  const { kind } = input.metric;
  const given = imposed ?? NOTHING_IMPOSED;
  return {
    member,
    imposed: given,
    actual: figure(now.get(member), kind),
    lastYear: before ? figure(before.get(member), kind) : given.lastYear,
    margin: projectionMargin(daily.get(member), period, input.ref, input.pacing),
    period,
  };
}
