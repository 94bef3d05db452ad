import type { Rule } from '../../rule';
import { actualDuplicate } from './actual-duplicate';
import { actualNoMetric } from './actual-no-metric';
import { actualUnassigned } from './actual-unassigned';
import { actualsStale } from './actuals-stale';
import { creditOver100 } from './credit-over-100';
import { layerRowMissing } from './layer-row-missing';
import { overlayInBase } from './overlay-in-base';
import { ratioWithoutDen } from './ratio-without-den';
import { taxMix } from './tax-mix';
import { unitMix } from './unit-mix';

/** Rules of what happened, and of its monthly layer. */
export const ACTUALS: readonly Rule[] = [
  actualNoMetric,
  ratioWithoutDen,
  actualDuplicate,
  creditOver100,
  overlayInBase,
  taxMix,
  unitMix,
  actualUnassigned,
  layerRowMissing,
  actualsStale,
];
