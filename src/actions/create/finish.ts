import type { BuildPlan, BuildReport } from '../../contract';
import { PlanError } from '../../core/errors';
import { findPlans, findTabs, planMarkChange } from '../../sheets/marks';
import { summarise } from '../summary';
import { planMark, stepsOf } from './begin';
import { draftFor } from './build';
import { forgetDraft } from './draft';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Ends a build: the plan is marked complete, and Home comes in front. */
export function finishPlan(spreadsheet: Spreadsheet, planId: string): BuildReport {
  const { settings } = draftFor(planId);
  const mark = planMark(settings, 'complete');
  const plan = summarise(spreadsheet, mark);
  const home = findTabs(spreadsheet, planId).get('home');
  const complete = planMarkChange(spreadsheet, mark);
  complete();
  if (home) spreadsheet.setActiveSheet(home.sheet);
  forgetDraft(planId);
  return { planId, visible: settings.tabs.filter(({ hidden }) => !hidden).length, plan };
}

/** The steps of a plan whose build was cut short: tabs already written are passed over. */
export function resumePlan(spreadsheet: Spreadsheet, planId: string): BuildPlan {
  const mark = findPlans(spreadsheet).find((plan) => plan.planId === planId);
  if (mark?.state !== 'building') throw new PlanError('planNotFound');
  return stepsOf(draftFor(planId));
}
