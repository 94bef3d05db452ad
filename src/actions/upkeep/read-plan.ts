import type { PlanContext } from '../../core/plan/context';
import { withBrought } from '../../core/plan/choose-tabs';
import { leadingStyle } from '../../core/plan/leading-style';
import { layouts } from '../../core/plan/plan';
import type { PlanTab } from '../../core/plan/settings';
import { frame, tableKeys } from '../../core/schema/catalogue';
import type { HeldNames } from '../../core/upkeep/mend-names';
import type { HeldGrid } from '../../core/upkeep/mended-tab';
import { readColours, readFormulas, readGrid, readNames, type ReadColour } from '../../sheets/read-grid';
import { readNamedFields } from '../../sheets/read-fields';
import { readLists, type ReadLists } from '../../sheets/read-lists';
import { SCHEMA_VERSION } from '../../sheets/marks';
import { tabOf, openPlan } from '../plan-tabs';
import { livePlan, type LivePlan } from '../read/plan-settings';
import { grownContext, heldSettings, heldTab, type HeldTab } from '../grow/held-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of a plan, with everything Repair looks at. */
export interface FullTab {
  readonly held: HeldTab;
  readonly grid: HeldGrid;
  readonly colours: readonly ReadColour[];
  readonly names: HeldNames;
  /** Fields that it lacks. */
  readonly newFields: readonly string[];
  /** Made by an older version of the templates. */
  readonly isOutdated: boolean;
}

/** A plan as it stands, read once. */
export interface FullPlan {
  readonly live: LivePlan;
  readonly lists: ReadLists;
  readonly tabs: readonly FullTab[];
}

/** Reads every tab of a plan, whole. @throws PlanError when its settings or its lists are gone. */
export function readFullPlan(spreadsheet: Spreadsheet, planId: string): FullPlan {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, planId), readNamedFields);
  const { tabs, mark } = live.plan;
  const placed = layouts([...tabs.keys()], tableKeys(), leadingStyle(mark));
  const read = [...tabs].flatMap(([table, { sheet, version }]) => {
    const layout = placed.get(table);
    if (!layout) return [];
    const formulas = readFormulas(sheet);
    const held = heldTab(live, table, layout, sheet, formulas);
    const cells = { values: held.read.all, formulas };
    const grid = readGrid(sheet, cells, held.template.headerRow, live.toSerial);
    const [colours, names] = [readColours(sheet), readNames(sheet)];
    return [{ held, grid, colours, names, newFields: [], isOutdated: version < SCHEMA_VERSION }];
  });
  const lists = readLists(tabOf(live.plan, 'lists').sheet, live.toSerial, mark.language);
  return { live, lists, tabs: read };
}

/** Tabs that every plan holds, or that those held calculate from, and that are gone. */
export function lostTabs({ live, tabs }: FullPlan): readonly string[] {
  const held = tabs.map(({ held: { table } }) => table);
  const crossed = live.mode === 'crossed' ? ['targets'] : [];
  const needed = [...new Set([...withBrought(held), ...frame().frame, ...crossed])];
  return needed.filter((table) => !held.includes(table) && !live.plan.tabs.has(table));
}

/** The plan as it is, ready to be composed. */
export function contextOf({ live, tabs }: FullPlan): PlanContext {
  const present = tabs.map(({ held }) => held);
  const planTabs: readonly PlanTab[] = present.map(({ table, hidden }) => ({ table, hidden }));
  return grownContext(present, heldSettings(live, planTabs), new Map());
}
