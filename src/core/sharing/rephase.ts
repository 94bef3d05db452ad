import { cascade, type CascadeRefused } from '../objectives/cascade';

/** A month of the whole, in minor units. */
export interface RephasedMonth {
  readonly key: string;
  readonly target: number;
  /** What was done; null without a figure. */
  readonly actual: number | null;
  /** Whether the month is over. */
  readonly isPast: boolean;
  /** Weight of the month in the profile of the year. */
  readonly weight: number;
}

export interface Rephasing {
  readonly ok: true;
  /** What past months lack: their targets minus what was done; below 0 when they brought more. */
  readonly shortfall: number;
  /** What each month has to catch up beside its target, in their order: 0 for past months. */
  readonly catchUps: readonly number[];
  /** Past months without a figure: what they lack is not known, and not counted. */
  readonly unknown: readonly string[];
}

/**
 * Spreads the shortfall of past months over those that remain, by the profile of the year (objectives.md §3). Targets
 * do not move: what past months did, and what the others then have to do, add to the target of the year.
 */
export function rephase(months: readonly RephasedMonth[], unit: number): Rephasing | CascadeRefused {
  const past = months.filter(({ isPast }) => isPast);
  const shortfall = past.reduce(
    (sum, { target, actual }) => sum + (actual === null ? 0 : target - actual),
    0,
  );
  const unknown = past.filter(({ actual }) => actual === null).map(({ key }) => key);
  const members = months.map(({ key, weight, isPast }) => ({
    key,
    weight,
    history: null,
    reference: null,
    activity: 1,
    pin: isPast ? 0 : null,
  }));
  const done = cascade({ total: shortfall, unit, members });
  return done.ok ? { ok: true, shortfall, catchUps: done.shares, unknown } : done;
}
