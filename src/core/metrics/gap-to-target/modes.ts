import { isoDay } from '../../calendar/iso';
import { PlanError } from '../../errors';
import { MINIMUM_SHARE, runRate } from '../run-rate';
import type { Mode } from './options';
import { daysLeft, elapsedShare, type Period } from './period';
import type { Profile } from './profile';

/** What is compared: `sign` is 1 when higher is better, −1 when lower is. */
export interface Situation {
  readonly actual: number;
  readonly target: number;
  readonly sign: 1 | -1;
  readonly profile: Profile;
  readonly baseline: number | undefined;
}

type UntimedMode = Extract<Mode, 'gap' | 'signedGap' | 'attainment'>;
type TimedMode = Exclude<Mode, UntimedMode | 'status' | 'statut'>;

/** Modes that compare with the whole target, whatever the date. */
export const UNTIMED: Readonly<Record<UntimedMode, (situation: Situation) => number>> = {
  gap: ({ sign, actual, target }) => sign * (target - actual),
  signedGap: ({ actual, target }) => actual - target,
  attainment,
};

/** Modes that need the period and the date. */
export const TIMED: Readonly<Record<TimedMode, (situation: Situation, period: Period) => number>> = {
  expected: expectedLevel,
  paceGap: (situation, period) => situation.sign * (expectedLevel(situation, period) - situation.actual),
  paceAttainment,
  projection,
  required,
};

/** Share of the target reached, or of the planned change when a baseline is given. */
export function attainment({ actual, target, sign, baseline }: Situation): number {
  if (baseline !== undefined) {
    if (target === baseline) throw new PlanError('targetEqualsBaseline', { value: target });
    return (actual - baseline) / (target - baseline);
  }
  if (target === 0) throw new PlanError('zeroTarget');
  return 1 + (sign * (actual - target)) / Math.abs(target);
}

/** Where one should stand on the date of the period. */
function expectedLevel({ profile, target, baseline }: Situation, period: Period): number {
  const share = elapsedShare(period, profile);
  if (profile.kind === 'flow') return target * share;
  if (baseline !== undefined) return baseline + (target - baseline) * share;
  if (profile.kind === 'stock') throw new PlanError('stockNeedsBaseline');
  return target;
}

/** Attainment of what is expected to date. A flow starts at 0, so that its baseline says nothing here. */
export function paceAttainment(situation: Situation, period: Period): number {
  const expected = expectedLevel(situation, period);
  const baseline = situation.profile.kind === 'flow' ? undefined : situation.baseline;
  if (baseline !== undefined && situation.target === baseline)
    throw new PlanError('targetEqualsBaseline', { value: baseline });
  if (elapsedShare(period, situation.profile) === 0) throw notStarted(period);
  return attainment({ ...situation, baseline, target: expected });
}

function notStarted({ asOf }: Period): PlanError {
  return new PlanError('periodNotStarted', { value: isoDay(asOf) });
}

/** The final level if the pace so far is kept. */
function projection({ actual, profile, baseline }: Situation, period: Period): number {
  if (profile.kind === 'stock' && baseline === undefined) throw new PlanError('stockNeedsBaseline');
  if (profile.kind === 'ratio' && baseline === undefined) return actual;
  const share = elapsedShare(period, profile);
  if (share === 0) throw notStarted(period);
  if (share < MINIMUM_SHARE)
    throw new PlanError('tooEarlyToProject', { value: Math.floor(share * 1000) / 10 });
  return runRate(actual, share, profile.kind === 'flow' ? 0 : baseline);
}

/** What is still to do, per day left in the calendar. */
function required(situation: Situation, period: Period): number {
  if (situation.profile.kind === 'ratio') throw new PlanError('notForRatio');
  if (situation.profile.kind === 'stock' && situation.baseline === undefined)
    throw new PlanError('stockNeedsBaseline');
  const missing = UNTIMED.gap(situation);
  if (missing <= 0) return 0;
  const days = daysLeft(period);
  if (days === 0) throw new PlanError('periodOver', { value: isoDay(period.asOf) });
  return missing / days;
}
