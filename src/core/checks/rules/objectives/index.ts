import type { Rule } from '../../rule';
import { cacIncomplete } from './cac-incomplete';
import { changeAmbiguous } from './change-ambiguous';
import { childOutsideParent } from './child-outside-parent';
import { childrenDouble } from './children-double';
import { childrenOtherMetric } from './children-other-metric';
import { childrenSum } from './children-sum';
import { dueBeforeStart } from './due-before-start';
import { duePast } from './due-past';
import { kpiDuplicate } from './kpi-duplicate';
import { kpiNotSmart } from './kpi-not-smart';
import { mainObjectiveMissing } from './main-objective-missing';
import { objectiveNoMetric } from './objective-no-metric';
import { parentCycle } from './parent-cycle';
import { parentLevel } from './parent-level';
import { parentMissing } from './parent-missing';
import { smartLow } from './smart-low';
import { stretchExcessive, stretchNotAbove } from './stretch';

/** Rules of objectives and of their metrics. */
export const OBJECTIVES: readonly Rule[] = [
  mainObjectiveMissing,
  objectiveNoMetric,
  changeAmbiguous,
  dueBeforeStart,
  duePast,
  parentMissing,
  parentCycle,
  parentLevel,
  childOutsideParent,
  childrenSum,
  childrenOtherMetric,
  childrenDouble,
  stretchNotAbove,
  stretchExcessive,
  smartLow,
  kpiNotSmart,
  kpiDuplicate,
  cacIncomplete,
];
