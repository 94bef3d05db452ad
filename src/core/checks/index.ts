import type { Rule } from './rule';
import { actionNoBudget } from './rules/actions/action-no-budget';
import * as actionFields from './rules/actions/action-fields';
import { objectiveNoAction } from './rules/actions/objective-no-action';
import * as predecessors from './rules/actions/predecessors';
import * as workload from './rules/actions/workload';
import { actualDuplicate } from './rules/actuals/actual-duplicate';
import * as actualLines from './rules/actuals/actual-lines';
import { actualUnassigned } from './rules/actuals/actual-unassigned';
import * as amounts from './rules/actuals/amounts';
import * as credits from './rules/actuals/credits';
import * as layer from './rules/actuals/layer';
import * as frictions from './rules/diagnosis/frictions';
import { impactAsFact } from './rules/diagnosis/impact-as-fact';
import { journeyIncomplete } from './rules/diagnosis/journey-incomplete';
import { personaMissingForSegment } from './rules/diagnosis/persona-missing-for-segment';
import { sameChannel } from './rules/diagnosis/same-channel';
import { sharesNot100 } from './rules/diagnosis/shares-not-100';
import { sourceMissing } from './rules/diagnosis/source-missing';
import { stakeWithoutObjective } from './rules/diagnosis/stake-without-objective';
import { columnMissing } from './rules/general/column-missing';
import { exampleRowsLeft } from './rules/general/example-rows-left';
import { formulaOverwritten } from './rules/general/formula-overwritten';
import * as ids from './rules/general/ids';
import { labelUnsafe } from './rules/general/label-unsafe';
import { linkBroken } from './rules/general/link-broken';
import { listValueUnknown } from './rules/general/list-value-unknown';
import { percentScale } from './rules/general/percent-scale';
import { rowOutsideTable } from './rules/general/row-outside-table';
import { tableMissing } from './rules/general/table-missing';
import * as asText from './rules/general/typed-as-text';
import * as budgetLines from './rules/means/budget-lines';
import { budgetDuplicate } from './rules/means/budget-duplicate';
import { exportStale } from './rules/means/export-stale';
import { maybeTtc } from './rules/means/maybe-ttc';
import { requestNoReturn } from './rules/means/requests';
import * as spend from './rules/means/spend';
import * as team from './rules/means/team';
import * as children from './rules/objectives/children';
import * as dates from './rules/objectives/dates';
import * as kpis from './rules/objectives/kpis';
import { mainObjectiveMissing } from './rules/objectives/main-objective-missing';
import * as metric from './rules/objectives/metric';
import { parentCycle } from './rules/objectives/parent-cycle';
import { parentMissing } from './rules/objectives/parent-missing';
import { smartLow } from './rules/objectives/smart-low';
import * as stretch from './rules/objectives/stretch';
import { driftWithoutDecision } from './rules/steering/drift-without-decision';
import { reviewMissed } from './rules/steering/review-missed';
import { riskNoResponse } from './rules/steering/risk-no-response';
import { axesDisagree } from './rules/totals/axes-disagree';
import * as cube from './rules/totals/cube-checks';
import { leftToShare } from './rules/totals/left-to-share';
import { mainTotalTyped } from './rules/totals/main-total-typed';
import { periodMix } from './rules/totals/period-mix';
import { pinExceedsMargin } from './rules/totals/pin-exceeds-margin';
import * as rollUp from './rules/totals/roll-up';
import { targetInactiveMember } from './rules/totals/target-inactive-member';

/** Rules of any tab, told from the types of its columns. */
const GENERAL: readonly Rule[] = [
  tableMissing,
  columnMissing,
  ids.idDuplicate,
  ids.idMissing,
  listValueUnknown,
  linkBroken,
  asText.dateAsText,
  asText.numberAsText,
  percentScale,
  formulaOverwritten,
  rowOutsideTable,
  labelUnsafe,
  exampleRowsLeft,
];

const DIAGNOSIS: readonly Rule[] = [
  sourceMissing,
  stakeWithoutObjective,
  sharesNot100,
  personaMissingForSegment,
  journeyIncomplete,
  frictions.frictionWithoutAction,
  frictions.volumeOutGtIn,
  sameChannel,
  impactAsFact,
];

const OBJECTIVES: readonly Rule[] = [
  mainObjectiveMissing,
  metric.objectiveNoMetric,
  metric.changeAmbiguous,
  dates.dueBeforeStart,
  dates.duePast,
  parentMissing,
  parentCycle,
  dates.childOutsideParent,
  children.childrenSum,
  children.childrenDouble,
  stretch.stretchNotAbove,
  stretch.stretchExcessive,
  smartLow,
  kpis.kpiNotSmart,
  kpis.kpiDuplicate,
  kpis.cacIncomplete,
];

const TOTALS: readonly Rule[] = [
  mainTotalTyped,
  axesDisagree,
  periodMix,
  pinExceedsMargin,
  leftToShare,
  cube.allInCube,
  cube.cubeStale,
  targetInactiveMember,
  rollUp.overAssignmentHigh,
  rollUp.nonAdditiveSum,
];

const ACTUALS: readonly Rule[] = [
  actualLines.actualNoMetric,
  actualLines.ratioWithoutDen,
  actualDuplicate,
  credits.creditOver100,
  credits.overlayInBase,
  amounts.taxMix,
  amounts.unitMix,
  actualUnassigned,
  layer.layerRowMissing,
  layer.actualsStale,
];

const ACTIONS: readonly Rule[] = [
  actionFields.actionNoOwner,
  actionFields.actionNoDate,
  actionFields.actionEndBeforeStart,
  predecessors.startsBeforePredecessor,
  predecessors.predecessorCycle,
  actionFields.actionNoObjective,
  objectiveNoAction,
  workload.actionLate,
  workload.ownerOverloaded,
  actionNoBudget,
];

const MEANS: readonly Rule[] = [
  spend.spendNoLine,
  spend.spendNoType,
  spend.spendOutsideYear,
  spend.spendDuplicate,
  budgetLines.accountInvalid,
  budgetLines.monthsSumMismatch,
  budgetLines.monthOutsideYear,
  budgetLines.overspent,
  maybeTtc,
  budgetDuplicate,
  budgetLines.budgetNoAction,
  budgetLines.costCenterMissing,
  exportStale,
  team.capacityShort,
  team.skillGap,
  requestNoReturn,
];

const STEERING: readonly Rule[] = [riskNoResponse, reviewMissed, driftWithoutDecision];

/** Every rule of a plan, in the order findings of one cell are told. */
export const RULES: readonly Rule[] = [
  ...GENERAL,
  ...DIAGNOSIS,
  ...OBJECTIVES,
  ...TOTALS,
  ...ACTUALS,
  ...ACTIONS,
  ...MEANS,
  ...STEERING,
];
