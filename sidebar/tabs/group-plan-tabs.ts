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

/** Sorts the tabs of a plan under the sections of its style, then those taken from other styles under theirs. */
export function sortPlanTabs(state: WorkbookState, plan: PlanSummary, language: Language): PlanTabs {
  const held = new Map(plan.tabs.map((tab) => [tab.table, tab]));
  const { own, others } = bySection(state, plan.style, [...held.keys()], language);
  const sections = mergeNames([...own, ...others]).map(({ name, tabs }) => ({
    name,
    tabs: heldTabs(held, tabs),
  }));
  const placed = new Set(sections.flatMap(({ tabs }) => tabs));
  const rest = plan.tabs.filter((tab) => !placed.has(tab));
  return {
    whole: rest.filter(({ hidden }) => !hidden),
    sections,
    machinery: rest.filter(({ hidden }) => hidden),
  };
}

function heldTabs(held: ReadonlyMap<string, PlanTab>, tabs: TabGroup['tabs']): readonly PlanTab[] {
  return tabs.map(({ table }) => held.get(table)).filter((tab) => tab !== undefined);
}

/** Tabs by section, each once. */
export interface SectionedTabs {
  /** The sections of the plan's own style. */
  readonly own: readonly TabGroup[];
  /** The sections of the other styles, for what its own has no place for. */
  readonly others: readonly TabGroup[];
}

/** Every tab of any style that a plan does not hold: those of its own style first. */
export function missingTabs(state: WorkbookState, plan: PlanSummary, language: Language): SectionedTabs {
  const held = new Set(plan.tabs.map(({ table }) => table));
  const missing = state.styles.flatMap(tickableTabs).filter((table) => !held.has(table));
  const { own, others } = bySection(state, plan.style, [...new Set(missing)], language);
  return { own, others: mergeNames(others) };
}

function bySection(
  state: WorkbookState,
  styleKey: string,
  tables: readonly string[],
  language: Language,
): SectionedTabs {
  const left = new Set(tables);
  const take = (style: StyleSummary): readonly TabGroup[] => {
    const placed = style.sections.flatMap(({ tabs, offered }) => [...tabs, ...offered]);
    const taken = [...new Set(placed)].filter((table) => left.delete(table));
    return groupTabs(state, style, taken, language);
  };
  const style = styleOf(state, styleKey);
  const own = style ? take(style) : [];
  return { own, others: state.styles.filter(({ key }) => key !== styleKey).flatMap(take) };
}

/** Sections of two styles that have the same name are one to the reader. */
function mergeNames(groups: readonly TabGroup[]): readonly TabGroup[] {
  return groupBy(groups, ({ name }) => name).map((same) => ({
    name: same[0].name,
    tabs: same.flatMap(({ tabs }) => tabs),
  }));
}
