import type { LayerTargets } from '../../core/layer/layer-targets';
import type { PlanContext } from '../../core/plan/context';
import { mend } from '../../core/upkeep/mend';
import { mendIndex, tablesByName } from '../../core/upkeep/mend-index';
import type { MendedTab } from '../../core/upkeep/mended-tab';
import type { Mending } from '../../core/upkeep/mending';
import { readCharts } from '../../sheets/write-translation';
import type { FullPlan, FullTab } from './read-plan';
import { rowContents, type RowSources } from './row-contents';

function mendedTab({ held, grid, newFields }: FullTab, plan: PlanContext, sources: RowSources): MendedTab {
  const { template, layout, name, hidden, panelColumns } = held;
  return {
    context: { plan, template, layout, rows: [], name, hidden, panelColumns },
    grid,
    contents: rowContents(held, grid, sources),
    newFields,
  };
}

function sourcesOf({ live, lists, tabs }: FullPlan, plan: PlanContext, targets?: LayerTargets): RowSources {
  return {
    settings: plan.settings,
    fields: live.settings,
    lists,
    tableNamed: tablesByName(tabs.map(({ held }) => held)),
    ...(targets && { targets }),
  };
}

/** A tab as read, ready to be composed. */
export interface ComposedTab {
  readonly tab: FullTab;
  readonly mended: MendedTab;
}

/**
 * Every tab of a plan, ready to be composed.
 * @param targets how targets shall be had, when the mode of the plan changes.
 */
export function mendedTabs(
  full: FullPlan,
  plan: PlanContext,
  targets?: LayerTargets,
): readonly ComposedTab[] {
  const sources = sourcesOf(full, plan, targets);
  return full.tabs.map((tab) => ({ tab, mended: mendedTab(tab, plan, sources) }));
}

/** A tab and what is put back in it. */
export interface TabMending extends ComposedTab {
  readonly mending: Mending;
}

/** The index of Home follows the tabs people see. */
function withIndex(mending: Mending, tab: ComposedTab, full: FullPlan): Mending {
  if (mending.table !== 'home') return mending;
  const tabs = full.tabs.map(({ held }) => held);
  const shown = tabs.filter(({ table, hidden }) => !hidden && table !== 'home');
  const { cells, links, looks } = mendIndex(tab.mended, shown, tablesByName(tabs));
  const rewritten = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const others = mending.cells.filter(({ row, column }) => !rewritten.has(`${row} ${column}`));
  return { ...mending, cells: [...others, ...cells], links, looks };
}

/** A chart that outlived its panel is not drawn again. */
function withoutHeldCharts(mending: Mending, { tab }: ComposedTab): Mending {
  if (mending.blocks.every(({ charts }) => charts.length === 0)) return mending;
  const held = new Set(readCharts(tab.held.sheet).map(({ title }) => title));
  const blocks = mending.blocks.map((block) => ({
    ...block,
    charts: block.charts.filter(({ title }) => !held.has(title)),
  }));
  return { ...mending, blocks };
}

/**
 * What Repair puts back in every tab of a plan.
 * @param lists those whose dropdowns do not grow by themselves.
 */
export function planMending(
  full: FullPlan,
  plan: PlanContext,
  lists: ReadonlySet<string>,
): readonly TabMending[] {
  return mendedTabs(full, plan).map((composed) => {
    const { tab, mended } = composed;
    const mending = mend(mended, { ...tab, lists }, tab.isOutdated);
    return { ...composed, mending: withIndex(withoutHeldCharts(mending, composed), composed, full) };
  });
}
