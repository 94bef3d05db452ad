import type { Period } from '../calendar/fiscal-year';
import { attainment, gap, paceAttainment, paceStatus, projection, type PaceStatus } from './attainment';
import { paceShare } from './pace';
import type { Imposed } from './imposed';
import type { RollUpInput } from './roll-up-input';

/**
 * One line of a roll-up; amounts in minor units, ratios as fractions. Null where there is nothing to show: a
 * missing figure is never 0. `expected` and `projection` are not rounded.
 */
export interface RollUpLine {
  readonly member: string;
  readonly target: number | null;
  readonly lastYear: number | null;
  readonly actual: number | null;
  /** Part of the target expected at the reference day. */
  readonly expected: number | null;
  /** Still to do: negative when exceeded. */
  readonly gap: number | null;
  readonly attainment: number | null;
  /** Actual against expected. */
  readonly pace: number | null;
  readonly projection: number | null;
  readonly status: PaceStatus;
}

/** What a line is made of, before anything is compared. */
export interface LineFigures {
  readonly member: string;
  readonly imposed: Imposed;
  readonly actual: number | null;
  /** What the line covers: its month, or the whole period. */
  readonly period: Period;
}

function both<T>(a: number | null, b: number | null, compute: (a: number, b: number) => T): T | null {
  return a === null || b === null ? null : compute(a, b);
}

/** Compares the figures of a line. */
export function lineOf({ member, imposed, actual, period }: LineFigures, input: RollUpInput): RollUpLine {
  const { kind, direction } = input.metric;
  const { target, lastYear } = imposed;
  const months = input.ownMonths?.get(member) ?? input.monthTargets;
  const share = kind === 'flow' ? paceShare(period, input.ref, input.pacing, months) : 1;
  const expected = target === null ? null : target * share;
  const pace = both(actual, expected, (done, due) => paceAttainment(done, due, direction));
  return {
    member,
    target,
    lastYear,
    actual,
    expected,
    gap: both(actual, target, (done, aim) => gap(done, aim, direction)),
    attainment: both(actual, target, (done, aim) => attainment(done, aim, direction)),
    pace,
    projection: kind === 'flow' && actual !== null ? projection(actual, share) : null,
    status: paceStatus(pace, input.thresholds),
  };
}
