import type { PlanSummary, WorkbookState } from '../../src/contract';
import type { Language } from '../../src/core/schema/words';
import { everyTab, groupTabs, styleOf, type TabGroup } from '../path/tabs-to-come';

export type PlanTab = PlanSummary['tabs'][number];

export interface PlanTabGroup {
  /** Empty for the tabs that belong to the plan as a whole. */
  readonly name: string;
  readonly tabs: readonly PlanTab[];
}

/** The tabs a plan holds, under the sections of its style, named as they are in the workbook. */
export function groupPlanTabs(
  state: WorkbookState,
  plan: PlanSummary,
  language: Language,
): readonly PlanTabGroup[] {
  const style = styleOf(state, plan.style);
  if (!style) return [{ name: '', tabs: plan.tabs }];
  const held = new Map(plan.tabs.map((tab) => [tab.table, tab]));
  return groupTabs(state, style, [...held.keys()], language).map(({ name, tabs }) => ({
    name,
    tabs: tabs.map(({ table }) => held.get(table)).filter((tab) => tab !== undefined),
  }));
}

/** The tabs of the style that a plan does not hold, by section. */
export function missingTabs(
  state: WorkbookState,
  plan: PlanSummary,
  language: Language,
): readonly TabGroup[] {
  const style = styleOf(state, plan.style);
  if (!style) return [];
  const held = new Set(plan.tabs.map(({ table }) => table));
  const missing = everyTab(style).filter((table) => !held.has(table));
  return groupTabs(state, style, missing, language);
}
