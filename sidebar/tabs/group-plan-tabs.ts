import type { PlanSummary, WorkbookState } from '../../src/contract';
import type { Language } from '../../src/core/schema/words';
import { tickableTabs, groupTabs, styleOf, type TabGroup } from '../path/tabs-to-come';

export type PlanTab = PlanSummary['tabs'][number];

/** The tabs a plan holds, named as they are in the workbook. */
export interface PlanTabs {
  /** The tabs of the plan as a whole, first in the workbook. */
  readonly whole: readonly PlanTab[];
  readonly sections: readonly { readonly name: string; readonly tabs: readonly PlanTab[] }[];
  /** Settings and calculations: hidden, and of no section. */
  readonly machinery: readonly PlanTab[];
}

/** Sorts the tabs of a plan under the sections of its style. */
export function sortPlanTabs(state: WorkbookState, plan: PlanSummary, language: Language): PlanTabs {
  const style = styleOf(state, plan.style);
  const held = new Map(plan.tabs.map((tab) => [tab.table, tab]));
  const groups = style ? groupTabs(state, style, [...held.keys()], language) : [];
  const sections = groups
    .filter(({ name }) => name !== '')
    .map(({ name, tabs }) => ({ name, tabs: heldTabs(held, tabs) }));
  const placed = new Set(sections.flatMap(({ tabs }) => tabs));
  const others = plan.tabs.filter((tab) => !placed.has(tab));
  return {
    whole: others.filter(({ hidden }) => !hidden),
    sections,
    machinery: others.filter(({ hidden }) => hidden),
  };
}

function heldTabs(held: ReadonlyMap<string, PlanTab>, tabs: TabGroup['tabs']): readonly PlanTab[] {
  return tabs.map(({ table }) => held.get(table)).filter((tab) => tab !== undefined);
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
  const missing = tickableTabs(style).filter((table) => !held.has(table));
  return groupTabs(state, style, missing, language);
}
