import { readFormulas } from '../../sheets/read-grid';
import { PlanError } from '../../core/errors';
import type { TabBlueprint } from '../../core/plan/blueprint';
import { chooseTabs, withBrought } from '../../core/plan/choose-tabs';
import { leadingStyle } from '../../core/plan/leading-style';
import { composePlanTab, layouts } from '../../core/plan/plan';
import type { PlanTab } from '../../core/plan/settings';
import { tableKeys } from '../../core/schema/catalogue';
import { sorted } from '../../core/sorted';
import type { LivePlan } from '../read/plan-settings';
import { grownContext, heldSettings, heldTab, type HeldTab } from './held-plan';
import { indexGrowth, withoutIndex, type IndexGrowth } from './index-growth';
import { namesForTabs } from './new-tabs';
import { gainOf, type Gain } from './waiting';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads every tab of a plan, as people left it. */
function heldTabs(live: LivePlan): readonly HeldTab[] {
  const { tabs, mark } = live.plan;
  const placed = layouts([...tabs.keys()], tableKeys(), leadingStyle(mark));
  return [...tabs].flatMap(([table, { sheet }]) => {
    const layout = placed.get(table);
    return layout ? [heldTab(live, table, layout, sheet, readFormulas(sheet))] : [];
  });
}

/** Tabs to insert: those asked for and those they calculate from, hidden unless asked for. */
function tabsToCome(live: LivePlan, asked: readonly string[]): readonly PlanTab[] {
  const unknown = asked.find((table) => !tableKeys().includes(table));
  if (unknown !== undefined) throw new PlanError('tabUnknown', { value: unknown });
  const order = chooseTabs(live.plan.mark.style, 'complete').map(({ table }) => table);
  const rank = (table: string) => (order.indexOf(table) < 0 ? order.length : order.indexOf(table));
  const missing = withBrought(asked).filter((table) => !live.plan.tabs.has(table) && table !== 'targets');
  return sorted(missing, (a, b) => rank(a) - rank(b)).map((table) => ({
    table,
    hidden: !asked.includes(table),
  }));
}

function held(tabs: readonly HeldTab[]): readonly PlanTab[] {
  return tabs.map(({ table, hidden }) => ({ table, hidden }));
}

/** A tab that is there, what it gains, and the rows of its grid. */
export interface GrowingTab {
  readonly tab: HeldTab;
  readonly gain: Gain;
  readonly rows: number;
}

/** Everything that is to be written, read and composed before the first write. */
export interface Addition {
  readonly tabs: readonly TabBlueprint[];
  readonly gains: readonly GrowingTab[];
  /** Hidden tabs that are asked for. */
  readonly toShow: readonly Sheet[];
  readonly position: number;
  readonly index: IndexGrowth | null;
}

/**
 * Composes what adding tabs to a plan will write.
 * @param taken names of every tab of the workbook.
 * @throws PlanError naming a tab that does not exist.
 */
export function composeAddition(
  live: LivePlan,
  asked: readonly string[],
  taken: readonly string[],
): Addition {
  const coming = tabsToCome(live, asked);
  const present = heldTabs(live);
  const shown = present.filter(({ hidden }) => !hidden);
  const without = grownContext(present, heldSettings(live, held(present)), new Map());
  const tables = coming.map(({ table }) => table);
  const settings = heldSettings(live, [...held(present), ...coming]);
  const grown = grownContext(present, settings, namesForTabs(tables, taken, live.plan.mark.language));
  const seen = [...coming, ...present].filter(({ table }) => asked.includes(table));
  const named = seen.map(({ table }) => ({ table, name: grown.geometry.tables.get(table)?.tab ?? table }));
  return {
    tabs: tables.map((table) => composePlanTab(grown, table)),
    gains: present.map((tab) => ({
      tab,
      gain: gainOf(tab, withoutIndex(without), withoutIndex(grown)),
      rows: tab.sheet.getMaxRows(),
    })),
    toShow: present.flatMap(({ table, sheet, hidden }) => (hidden && asked.includes(table) ? [sheet] : [])),
    position: Math.max(0, ...shown.map(({ sheet }) => sheet.getIndex())),
    index: indexGrowth(present, named, grown),
  };
}
