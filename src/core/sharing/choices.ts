import type { Axis } from '../objectives/axis';
import type { MonthProfile } from './month-weights';

/** What members are weighed by. */
export const WEIGHT_CHOICES = ['history', 'two_years', 'reference', 'equal', 'typed'] as const;
export type WeightChoice = (typeof WEIGHT_CHOICES)[number];

/** What people decide of one member before the share: an amount to hold, in minor units, or null to let it move. */
export interface Hold {
  readonly axis: Axis;
  readonly member: string;
  readonly amount: number | null;
}

/** Everything people choose, read. */
export interface ShareChoices {
  readonly axes: readonly Axis[];
  readonly weights: WeightChoice;
  /** How much last year and the one before count, where two are blended. */
  readonly years: readonly [number, number];
  readonly profile: MonthProfile;
  /** Indices typed, one a month; empty unless the profile is `custom`. */
  readonly indices: readonly number[];
  /** Rounding step, in minor units. */
  readonly unit: number;
  /** Whether amounts typed since the last share stay. */
  readonly keepEdits: boolean;
  readonly holds: readonly Hold[];
}
