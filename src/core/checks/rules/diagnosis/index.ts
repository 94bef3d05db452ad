import type { Rule } from '../../rule';
import { frictionWithoutAction } from './friction-without-action';
import { impactAsFact } from './impact-as-fact';
import { journeyIncomplete } from './journey-incomplete';
import { personaMissingForSegment } from './persona-missing-for-segment';
import { sameChannel } from './same-channel';
import { sharesNot100 } from './shares-not-100';
import { sourceMissing } from './source-missing';
import { stakeWithoutObjective } from './stake-without-objective';
import { volumeOutGtIn } from './volume-out-gt-in';

/** Rules of the tabs of diagnosis and of strategy. */
export const DIAGNOSIS: readonly Rule[] = [
  sourceMissing,
  stakeWithoutObjective,
  sharesNot100,
  personaMissingForSegment,
  journeyIncomplete,
  frictionWithoutAction,
  volumeOutGtIn,
  sameChannel,
  impactAsFact,
];
