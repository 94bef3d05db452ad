import { PlanError } from '../core/errors';
import { findPlans, findTabs, type FoundTab, type PlanMark } from '../sheets/marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A plan of the workbook and its tabs. */
export interface OpenPlan {
  readonly mark: PlanMark;
  readonly tabs: ReadonlyMap<string, FoundTab>;
}

/** Finds a plan. @throws PlanError when the workbook no longer holds it. */
export function openPlan(spreadsheet: Spreadsheet, planId: string): OpenPlan {
  const mark = findPlans(spreadsheet).find((plan) => plan.planId === planId);
  if (!mark) throw new PlanError('planNotFound');
  return { mark, tabs: findTabs(spreadsheet, planId) };
}

/** A tab of a plan. @throws PlanError naming it when the plan does not hold it. */
export function tabOf({ tabs }: OpenPlan, table: string): FoundTab {
  const found = tabs.get(table);
  if (!found) throw new PlanError('tabNotFound', { value: table });
  return found;
}
