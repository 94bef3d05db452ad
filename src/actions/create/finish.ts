import type { BuildPlan, BuildReport } from '../../contract';
import { PlanError } from '../../core/errors';
import { findPlans, findTabs, planMarkChange } from '../../sheets/marks';
import { summariseTabs } from '../summary';
import { planMark, stepsOf } from './begin';
import { draftFor } from './build';
import { forgetDraft } from './draft';
import { insertRemaining } from './insert';
import { removingOnFailure } from './remove';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Ends a build: the plan is marked complete, and Home comes in front. */
export function finishPlan(spreadsheet: Spreadsheet, planId: string): BuildReport {
  const { settings } = draftFor(planId);
  const mark = planMark(settings, 'complete');
  const tabs = findTabs(spreadsheet, planId);
  const plan = summariseTabs(mark, tabs);
  const home = tabs.get('home');
  const complete = planMarkChange(spreadsheet, mark);
  complete();
  if (home) spreadsheet.setActiveSheet(home.sheet);
  forgetDraft(planId);
  return { planId, visible: settings.tabs.filter(({ hidden }) => !hidden).length, plan };
}

/**
 * Takes up a build that was cut short: the tabs still missing are inserted.
 * @returns its steps; those already written are passed over when they are built again.
 */
export function resumePlan(spreadsheet: Spreadsheet, planId: string): BuildPlan {
  const mark = findPlans(spreadsheet).find((plan) => plan.planId === planId);
  if (mark?.state !== 'building') throw new PlanError('planNotFound');
  const draft = draftFor(planId);
  if (!draft.areTabsInserted)
    removingOnFailure(spreadsheet, planId, () => insertRemaining(spreadsheet, draft));
  return stepsOf(draft);
}
