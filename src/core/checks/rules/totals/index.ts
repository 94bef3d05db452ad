import type { Rule } from '../../rule';
import { allInCube } from './all-in-cube';
import { axesDisagree } from './axes-disagree';
import { cubeStale } from './cube-stale';
import { leftToShare } from './left-to-share';
import { mainTotalTyped } from './main-total-typed';
import { nonAdditiveSum } from './non-additive-sum';
import { overAssignmentHigh } from './over-assignment-high';
import { periodMix } from './period-mix';
import { pinExceedsMargin } from './pin-exceeds-margin';
import { targetInactiveMember } from './target-inactive-member';

/** Rules of totals and of their detail. */
export const TOTALS: readonly Rule[] = [
  mainTotalTyped,
  axesDisagree,
  periodMix,
  pinExceedsMargin,
  leftToShare,
  allInCube,
  cubeStale,
  targetInactiveMember,
  overAssignmentHigh,
  nonAdditiveSum,
];
