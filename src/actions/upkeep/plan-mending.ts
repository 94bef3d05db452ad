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

function sourcesOf({ live, lists, tabs }: FullPlan, plan: PlanContext): RowSources {
  return {
    settings: plan.settings,
    fields: live.settings,
    lists,
    tableNamed: new Map(tabs.map(({ held }) => [held.name, held.table])),
  };
}

/** A tab and what is put back in it. */
export interface TabMending {
  readonly tab: FullTab;
  readonly mended: MendedTab;
  readonly mending: Mending;
}

/** What Repair puts back in every tab of a plan. */
export function planMending(full: FullPlan, plan: PlanContext): readonly TabMending[] {
  const sources = sourcesOf(full, plan);
  return full.tabs.map((tab) => {
    const mended = mendedTab(tab, plan, sources);
    return { tab, mended, mending: mend(mended, tab, tab.isOutdated) };
  });
}
