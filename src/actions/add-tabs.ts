import type { Answers, PlanSummary } from '../contract';
import { PlanError } from '../core/errors';
import { sheetsRemoval } from '../sheets/remove-sheets';
import { writeIndex } from '../sheets/write-index';
import type { SheetOf } from '../sheets/write-rules';
import { clearColumnRun, writeColumnRun, writeOneValidation } from '../sheets/write-run';
import { composeAddition, type Addition, type GrowingTab } from './grow/addition';
import { madeGrowth } from './grow/made-growth';
import { insertNewTabs } from './grow/new-tabs';
import { openPlan } from './plan-tabs';
import { livePlan, type LivePlan } from './read/plan-settings';
import { summariseTabs } from './summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows are added under a tab whose gain goes further down. */
function writeGain({ tab: { sheet }, gain, rows }: GrowingTab, sheetOf: SheetOf): void {
  const last = Math.max(0, ...gain.runs.map(({ row, cells }) => row + cells.length - 1));
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  for (const run of gain.runs) writeColumnRun(sheet, run);
  for (const validation of gain.validations) writeOneValidation(sheet, validation, sheetOf);
}

const rowsOfHome = ({ gains }: Addition): number => gains.find(({ tab }) => tab.table === 'home')?.rows ?? 0;

/** Writes an addition. Sheets go to `inserted` as they come, so that a failure can take them away. */
function write(
  spreadsheet: Spreadsheet,
  { plan }: LivePlan,
  addition: Addition,
  inserted: Map<string, Sheet>,
): void {
  const { gains, toShow, index } = addition;
  const sheetOf = (table: string) => inserted.get(table) ?? plan.tabs.get(table)?.sheet ?? null;
  insertNewTabs(spreadsheet, plan.mark, addition, inserted, sheetOf);
  for (const gain of gains) writeGain(gain, sheetOf);
  if (index) writeIndex(index.home.sheet, index.index, rowsOfHome(addition), sheetOf);
  for (const sheet of toShow) sheet.showSheet();
}

/** Formulas that waited go before the tabs they name, or they would be left as #REF!. */
function takeBack(
  spreadsheet: Spreadsheet,
  { plan }: LivePlan,
  addition: Addition,
  inserted: ReadonlyMap<string, Sheet>,
): void {
  const { gains, index } = addition;
  for (const { tab, gain } of gains)
    for (const run of gain.runs) if (run.row <= tab.sheet.getMaxRows()) clearColumnRun(tab.sheet, run);
  const sheetOf = (table: string) => plan.tabs.get(table)?.sheet ?? null;
  if (index) writeIndex(index.home.sheet, index.former, index.home.sheet.getMaxRows(), sheetOf);
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
 * empty; no filled cell is touched. Hidden tabs that are asked for are shown, and the index of Home leads to all.
 * @throws PlanError when a write failed; what was added is then taken away again.
 */
export function addTabs(
  spreadsheet: Spreadsheet,
  planId: string,
  asked: readonly string[],
): Answers['add-tabs'] {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, planId));
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const addition = composeAddition(live, asked, taken);
  const plan = grownSummary(summariseTabs(live.plan.mark, live.plan.tabs), addition, asked);
  const markGrowth = madeGrowth(live.plan, addition.gains);
  const inserted = new Map<string, Sheet>();
  try {
    write(spreadsheet, live, addition, inserted);
    markGrowth();
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(spreadsheet, live, addition, inserted);
    throw new PlanError('buildFailed', { detail: error instanceof Error ? error.message : String(error) });
  }
  return { plan, added: addition.tabs.map(({ table }) => table) };
}
