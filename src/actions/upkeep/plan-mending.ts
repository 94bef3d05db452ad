import { table as tableTemplate } from '../../core/schema/catalogue';
import type { PlanContext } from '../../core/plan/context';
import { mend } from '../../core/upkeep/mend';
import type { MendedTab } from '../../core/upkeep/mended-tab';
import type { Mending } from '../../core/upkeep/mending';
import type { FullPlan, FullTab } from './read-plan';
import { rowContents, type RowSources } from './row-contents';

function mendedTab({ held, grid }: FullTab, plan: PlanContext, sources: RowSources): MendedTab {
  const { template, layout, name, hidden, panelColumns } = held;
  return {
    context: { plan, template, layout, rows: [], name, hidden, panelColumns },
    grid,
    contents: rowContents(held, grid, sources),
  };
}

/** Tables by the names their tabs were given and by those they have: a tab renamed keeps its row in the index. */
function tablesByName(tabs: readonly FullTab['held'][]): ReadonlyMap<string, string> {
  const given = tabs.flatMap(({ table }) =>
    Object.values(tableTemplate(table).name).map((name) => [name, table] as const),
  );
  return new Map([...given, ...tabs.map(({ name, table }) => [name, table] as const)]);
}

function sourcesOf({ live, lists, tabs }: FullPlan, plan: PlanContext): RowSources {
  return {
    settings: plan.settings,
    fields: live.settings,
    lists,
    tableNamed: tablesByName(tabs.map(({ held }) => held)),
  };
}

/** A tab as read, ready to be composed. */
export interface ComposedTab {
  readonly tab: FullTab;
  readonly mended: MendedTab;
}

/** Every tab of a plan, ready to be composed. */
export function mendedTabs(full: FullPlan, plan: PlanContext): readonly ComposedTab[] {
  const sources = sourcesOf(full, plan);
  return full.tabs.map((tab) => ({ tab, mended: mendedTab(tab, plan, sources) }));
}

/** A tab and what is put back in it. */
export interface TabMending extends ComposedTab {
  readonly mending: Mending;
}

/** What Repair puts back in every tab of a plan. */
export function planMending(full: FullPlan, plan: PlanContext): readonly TabMending[] {
  return mendedTabs(full, plan).map(({ tab, mended }) => ({
    tab,
    mended,
    mending: mend(mended, tab, tab.isOutdated),
  }));
}
