import type { Period } from '../calendar/fiscal-year';
import { workingDays } from '../calendar/working-days';
import {
  attainment,
  gap,
  paceAttainment,
  paceStatus,
  projection,
  required,
  type PaceStatus,
} from './attainment';
import { elapsed, paceShare } from './pace';
import type { Imposed } from './imposed';
import type { RollUpInput } from './roll-up-input';

/**
 * One line of a roll-up; amounts in minor units, ratios as fractions. Null where there is nothing to show: a
 * missing figure is never 0. `expected`, `projection` and what follows it are not rounded.
 */
export interface RollUpLine {
  readonly member: string;
  readonly target: number | null;
  /** Never added to the target. */
  readonly stretch: number | null;
  readonly lastYear: number | null;
  readonly actual: number | null;
  /** Part of the target expected at the reference day. */
  readonly expected: number | null;
  /** Still to do: negative when exceeded. */
  readonly gap: number | null;
  readonly attainment: number | null;
  /** Actual against expected. */
  readonly pace: number | null;
  /** Where a flow ends at this pace; null once it is over. */
  readonly projection: number | null;
  /** Ends of the interval around the projection. */
  readonly low: number | null;
  readonly high: number | null;
  /** To do on each working day left; 0 when nothing is. */
  readonly required: number | null;
  readonly status: PaceStatus;
}

/** What a line is made of, before anything is compared. */
export interface LineFigures {
  readonly member: string;
  readonly imposed: Imposed;
  readonly actual: number | null;
  readonly lastYear: number | null;
  /** Half the width of the interval around the projection. */
  readonly margin: number | null;
  /** What the line covers: its month, or the whole window. */
  readonly period: Period;
}

type Compute = (a: number, b: number) => number | null;

function both(a: number | null, b: number | null, compute: Compute): number | null {
  return a === null || b === null ? null : compute(a, b);
}

const plus = (a: number, b: number): number => a + b;
const minus = (a: number, b: number): number => a - b;

/** Share of a flow expected at the reference day: by the months of the member where it has its own. */
function shareOf({ member, period }: LineFigures, input: RollUpInput): number {
  return paceShare(period, input.ref, input.pacing, input.monthTargetsOf?.(member) ?? input.monthTargets);
}

/** A flow starts at 0; a stock and a ratio go from last year's level to the target over the year. */
function expectedOf(
  { imposed, lastYear, period }: LineFigures,
  share: number,
  input: RollUpInput,
): number | null {
  const { target } = imposed;
  if (target === null || input.metric.kind === 'flow') return target === null ? null : target * share;
  const base = imposed.lastYear ?? lastYear;
  if (base === null) return target;
  return (
    base + (target - base) * elapsed(input.year ?? period, Math.min(input.ref, period.end), input.pacing)
  );
}

/** Working days left, weekends and days off apart; a ratio is reached by no sum of days. */
function requiredOf({ imposed: { target }, actual, period }: LineFigures, input: RollUpInput): number | null {
  const { kind, direction } = input.metric;
  const left = workingDays(Math.max(input.ref + 1, period.start), period.end, input.pacing.daysOff);
  if (kind === 'ratio' || left === 0) return null;
  return both(actual, target, (done, aim) => required(done, aim, direction, left));
}

/** Compares the figures of a line. */
export function lineOf(figures: LineFigures, input: RollUpInput): RollUpLine {
  const { member, imposed, actual, lastYear, margin, period } = figures;
  const { kind, direction } = input.metric;
  const share = kind === 'flow' ? shareOf(figures, input) : 1;
  const expected = expectedOf(figures, share, input);
  const pace = both(actual, expected, (done, due) => paceAttainment(done, due, direction));
  // What is over leads nowhere else.
  const isUnderWay = kind === 'flow' && input.ref < period.end;
  const projected = isUnderWay && actual !== null ? projection(actual, share) : null;
  return {
    member,
    target: imposed.target,
    stretch: imposed.stretch ?? null,
    lastYear,
    actual,
    expected,
    gap: both(actual, imposed.target, (done, aim) => gap(done, aim, direction)),
    attainment: both(actual, imposed.target, (done, aim) => attainment(done, aim, direction)),
    pace,
    projection: projected,
    low: both(projected, margin, minus),
    high: both(projected, margin, plus),
    required: requiredOf(figures, input),
    status: paceStatus(pace, input.thresholds),
  };
}
