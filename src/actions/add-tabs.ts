import type { Answers } from '../contract';
import { PlanError } from '../core/errors';
import { chooseTabs, withBrought } from '../core/plan/choose-tabs';
import { composePlanTab, layouts } from '../core/plan/plan';
import type { PlanTab } from '../core/plan/settings';
import { table as tableTemplate, tableKeys } from '../core/schema/catalogue';
import type { TabBlueprint } from '../core/plan/blueprint';
import { insertTab } from '../sheets/insert-tab';
import { NOTHING_WRITTEN } from '../sheets/progress';
import { freeNames } from '../sheets/workbook';
import { writeColumnRun, writeOneValidation } from '../sheets/write-run';
import { writeTab } from '../sheets/write-tab';
import { grownContext, heldSettings, heldTab, type HeldTab } from './grow/held-plan';
import { gainOf } from './grow/waiting';
import { openPlan } from './plan-tabs';
import { livePlan, type LivePlan } from './read/plan-settings';
import { summarise } from './summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function heldTabs(live: LivePlan): readonly HeldTab[] {
  const { tabs, mark } = live.plan;
  const placed = layouts([...tabs.keys()], tableKeys(), mark.style);
  return [...tabs].flatMap(([table, { sheet }]) => {
    const layout = placed.get(table);
    return layout ? [heldTab(live, table, layout, sheet)] : [];
  });
}

/** Tabs to insert: those asked for and those they calculate from, hidden unless asked for. */
function tabsToCome(live: LivePlan, asked: readonly string[]): readonly PlanTab[] {
  const unknown = asked.find((table) => !tableKeys().includes(table));
  if (unknown !== undefined) throw new PlanError('tabUnknown', { value: unknown });
  const order = chooseTabs(live.plan.mark.style, 'complete').map(({ table }) => table);
  const rank = (table: string) => (order.indexOf(table) < 0 ? order.length : order.indexOf(table));
  return withBrought(asked)
    .filter((table) => !live.plan.tabs.has(table) && table !== 'targets')
    .sort((a, b) => rank(a) - rank(b))
    .map((table) => ({ table, hidden: !asked.includes(table) }));
}

function held(tabs: readonly HeldTab[]): readonly PlanTab[] {
  return tabs.map(({ table, hidden }) => ({ table, hidden }));
}

function insertTabs(
  spreadsheet: Spreadsheet,
  live: LivePlan,
  tabs: readonly TabBlueprint[],
  position: number,
) {
  const { planId, number, style, language } = live.plan.mark;
  return new Map<string, Sheet>(
    tabs.map((tab, index) => [
      tab.table,
      insertTab(spreadsheet, tab, { planId, number, style, language }, position + index),
    ]),
  );
}

/** New tabs that could not be written whole are taken away again. */
function withoutTraceOnFailure(
  spreadsheet: Spreadsheet,
  inserted: ReadonlyMap<string, Sheet>,
  write: () => void,
): void {
  try {
    write();
  } catch (error) {
    for (const sheet of inserted.values()) spreadsheet.deleteSheet(sheet);
    throw new PlanError('buildFailed', { detail: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Adds tabs to a plan. Formulas and dropdowns that waited for them are written where their cells are still
 * empty; no filled cell is touched. Hidden tabs that are asked for are shown.
 */
export function addTabs(
  spreadsheet: Spreadsheet,
  planId: string,
  asked: readonly string[],
): Answers['add-tabs'] {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, planId));
  const coming = tabsToCome(live, asked);
  const present = heldTabs(live);
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const wanted = coming.map(({ table }) => tableTemplate(table).name[live.plan.mark.language]);
  const freed = freeNames(wanted, taken);
  const names = new Map(coming.map(({ table }, index) => [table, freed[index] ?? table]));
  const position = Math.max(
    0,
    ...present.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet.getIndex()),
  );
  const without = grownContext(live, present, heldSettings(live, held(present)), new Map());
  const settings = heldSettings(live, [...held(present), ...coming]);
  const grown = grownContext(live, present, settings, names);
  const tabs = coming.map(({ table }) => composePlanTab(grown, table));
  const gains = present.map((tab) => ({ tab, gain: gainOf(tab, without, grown) }));

  const inserted = insertTabs(spreadsheet, live, tabs, position);
  const sheetOf = (table: string) => inserted.get(table) ?? live.plan.tabs.get(table)?.sheet ?? null;
  withoutTraceOnFailure(spreadsheet, inserted, () => {
    for (const tab of tabs) {
      const sheet = inserted.get(tab.table);
      if (!sheet) continue;
      writeTab(sheet, tab, { sheetOf, ids: new Map() }, NOTHING_WRITTEN);
      if (tab.hidden) sheet.hideSheet();
    }
  });
  for (const { tab, gain } of gains) {
    for (const run of gain.runs) writeColumnRun(tab.sheet, run);
    for (const validation of gain.validations) writeOneValidation(tab.sheet, validation, sheetOf);
  }
  for (const { table, sheet, hidden } of present) if (hidden && asked.includes(table)) sheet.showSheet();
  return { plan: summarise(spreadsheet, live.plan.mark), added: coming.map(({ table }) => table) };
}
