import type { Answers, PlanSummary } from '../contract';
import { PlanError } from '../core/errors';
import { chooseTabs, withBrought } from '../core/plan/choose-tabs';
import { composePlanTab, layouts } from '../core/plan/plan';
import type { PlanTab } from '../core/plan/settings';
import { tableKeys } from '../core/schema/catalogue';
import type { TabBlueprint } from '../core/plan/blueprint';
import { sorted } from '../core/sorted';
import { sheetsRemoval } from '../sheets/remove-sheets';
import { clearColumnRun, writeColumnRun, writeOneValidation } from '../sheets/write-run';
import type { SheetOf } from '../sheets/write-rules';
import { grownContext, heldSettings, heldTab, type HeldTab } from './grow/held-plan';
import { insertNewTabs, namesForTabs } from './grow/new-tabs';
import { gainOf, type Gain } from './grow/waiting';
import { openPlan } from './plan-tabs';
import { livePlan, type LivePlan } from './read/plan-settings';
import { summariseTabs } from './summary';

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
interface GrowingTab {
  readonly tab: HeldTab;
  readonly gain: Gain;
  readonly rows: number;
}

/** Everything that is to be written, read and composed before the first write. */
interface Addition {
  readonly tabs: readonly TabBlueprint[];
  readonly gains: readonly GrowingTab[];
  /** Hidden tabs that are asked for. */
  readonly toShow: readonly Sheet[];
  readonly position: number;
}

function compose(live: LivePlan, asked: readonly string[], taken: readonly string[]): Addition {
  const coming = tabsToCome(live, asked);
  const present = heldTabs(live);
  const shown = present.filter(({ hidden }) => !hidden);
  const without = grownContext(live, present, heldSettings(live, held(present)), new Map());
  const settings = heldSettings(live, [...held(present), ...coming]);
  const names = namesForTabs(
    coming.map(({ table }) => table),
    taken,
    live.plan.mark.language,
  );
  const grown = grownContext(live, present, settings, names);
  return {
    tabs: coming.map(({ table }) => composePlanTab(grown, table)),
    gains: present.map((tab) => ({
      tab,
      gain: gainOf(tab, without, grown),
      rows: tab.sheet.getMaxRows(),
    })),
    toShow: present.flatMap(({ table, sheet, hidden }) => (hidden && asked.includes(table) ? [sheet] : [])),
    position: Math.max(0, ...shown.map(({ sheet }) => sheet.getIndex())),
  };
}

/** Rows are added under a tab whose gain goes further down: the index of Home has one a tab. */
function writeGain({ tab: { sheet }, gain, rows }: GrowingTab, sheetOf: SheetOf): void {
  const last = Math.max(0, ...gain.runs.map(({ row, cells }) => row + cells.length - 1));
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  for (const run of gain.runs) writeColumnRun(sheet, run);
  for (const validation of gain.validations) writeOneValidation(sheet, validation, sheetOf);
}

/** Writes an addition. Sheets go to `inserted` as they come, so that a failure can take them away. */
function write(
  spreadsheet: Spreadsheet,
  { plan }: LivePlan,
  { tabs, gains, toShow, position }: Addition,
  inserted: Map<string, Sheet>,
): void {
  const sheetOf = (table: string) => inserted.get(table) ?? plan.tabs.get(table)?.sheet ?? null;
  insertNewTabs(spreadsheet, plan.mark, { tabs, position }, inserted, sheetOf);
  for (const gain of gains) writeGain(gain, sheetOf);
  for (const sheet of toShow) sheet.showSheet();
}

/** Formulas that waited go before the tabs they name, or they would be left as #REF!. */
function takeBack(spreadsheet: Spreadsheet, { gains }: Addition, inserted: ReadonlyMap<string, Sheet>): void {
  for (const { tab, gain } of gains)
    for (const run of gain.runs) if (run.row <= tab.sheet.getMaxRows()) clearColumnRun(tab.sheet, run);
  sheetsRemoval(spreadsheet, [...inserted.values()])();
}

/** The plan as it will be: what comes stands after the last visible tab. */
function grownSummary(now: PlanSummary, { tabs }: Addition, asked: readonly string[]): PlanSummary {
  const shown = now.tabs.map(({ hidden }) => hidden).lastIndexOf(false) + 1;
  const come = tabs.map(({ table, name, hidden }) => ({ table, name, hidden }));
  const all = [...now.tabs.slice(0, shown), ...come, ...now.tabs.slice(shown)];
  return {
    ...now,
    tabs: all.map((tab) => ({ ...tab, hidden: tab.hidden && !asked.includes(tab.table) })),
  };
}

/**
 * Adds tabs to a plan. Formulas and dropdowns that waited for them are written where their cells are still
 * empty; no filled cell is touched. Hidden tabs that are asked for are shown.
 * @throws PlanError when a write failed; what was added is then taken away again.
 */
export function addTabs(
  spreadsheet: Spreadsheet,
  planId: string,
  asked: readonly string[],
): Answers['add-tabs'] {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, planId));
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const addition = compose(live, asked, taken);
  const plan = grownSummary(summariseTabs(live.plan.mark, live.plan.tabs), addition, asked);
  const inserted = new Map<string, Sheet>();
  try {
    write(spreadsheet, live, addition, inserted);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(spreadsheet, addition, inserted);
    throw new PlanError('buildFailed', { detail: error instanceof Error ? error.message : String(error) });
  }
  return { plan, added: addition.tabs.map(({ table }) => table) };
}
