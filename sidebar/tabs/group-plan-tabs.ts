import type { PlanSummary, StyleSummary, WorkbookState } from '../../src/contract';
import type { Language } from '../../src/core/schema/words';
import { groupBy } from '../group-by';
import { styleOf } from '../path/style-of';
import { tickableTabs, groupTabs, type TabGroup } from '../path/tabs-to-come';

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

/** The tabs a plan does not hold, each once. */
export interface MissingTabs {
  /** By section of the plan's own style. */
  readonly own: readonly TabGroup[];
  /** The rest, by section of the other styles. */
  readonly others: readonly TabGroup[];
}

/** Every tab of any style that a plan does not hold: those of its own style first. */
export function missingTabs(state: WorkbookState, plan: PlanSummary, language: Language): MissingTabs {
  const seen = new Set(plan.tabs.map(({ table }) => table));
  const groupsOf = (style: StyleSummary): readonly TabGroup[] => {
    const placed = new Set(style.sections.flatMap(({ tabs, offered }) => [...tabs, ...offered]));
    const fresh = tickableTabs(style).filter((table) => placed.has(table) && !seen.has(table));
    for (const table of fresh) seen.add(table);
    return groupTabs(state, style, fresh, language);
  };
  const style = styleOf(state, plan.style);
  const own = style ? groupsOf(style) : [];
  const rest = state.styles.filter(({ key }) => key !== plan.style);
  return { own, others: mergeNames(rest.flatMap(groupsOf)) };
}

/** Sections of two styles that have the same name are one to the reader. */
function mergeNames(groups: readonly TabGroup[]): readonly TabGroup[] {
  return groupBy(groups, ({ name }) => name).map((same) => ({
    name: same[0].name,
    tabs: same.flatMap(({ tabs }) => tabs),
  }));
}
