import type { Rule } from '../../rule';
import { actionEndBeforeStart } from './action-end-before-start';
import { actionLate } from './action-late';
import { actionNoBudget } from './action-no-budget';
import { actionNoDate } from './action-no-date';
import { actionNoObjective } from './action-no-objective';
import { actionNoOwner } from './action-no-owner';
import { objectiveNoAction } from './objective-no-action';
import { ownerOverloaded } from './owner-overloaded';
import { predecessorCycle } from './predecessor-cycle';
import { startsBeforePredecessor } from './starts-before-predecessor';

/** Rules of actions. */
export const ACTIONS: readonly Rule[] = [
  actionNoOwner,
  actionNoDate,
  actionEndBeforeStart,
  startsBeforePredecessor,
  predecessorCycle,
  actionNoObjective,
  objectiveNoAction,
  actionLate,
  ownerOverloaded,
  actionNoBudget,
];
