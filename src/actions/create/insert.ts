import type { TabBlueprint } from '../../core/plan/blueprint';
import { composePlan } from '../../core/plan/plan';
import { equipTab, insertTab, leftSheet, type BareSheet } from '../../sheets/insert-tab';
import { findTabs, markOf, type FoundTab } from '../../sheets/marks';
import { draftContext, keepDraft, type Draft } from './draft';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isBlank = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

function planOf({ settings }: Draft) {
  const { planId, number, style, language } = settings;
  return { planId, number, style, language };
}

/** Inserts the tabs of a plan, empty, and notes with the draft that all are there. */
export function insertTabs(
  spreadsheet: Spreadsheet,
  draft: Draft,
  tabs: readonly TabBlueprint[],
  position: number,
): void {
  tabs.forEach((tab, index) => insertTab(spreadsheet, tab, planOf(draft), position + index));
  keepDraft({ ...draft, areTabsInserted: true });
}

/** Sheets a cut left before they got their mark: named as drafted, blank, and no tab of any plan. */
export function unmarkedSheets(
  spreadsheet: Spreadsheet,
  draft: Draft,
  marked: ReadonlyMap<string, FoundTab>,
): ReadonlyMap<string, Sheet> {
  const named = Object.entries(draft.names).flatMap(([table, name]) => {
    const sheet = marked.has(table) ? null : spreadsheet.getSheetByName(name);
    return sheet && isBlank(sheet) && markOf(sheet) === null ? [[table, sheet] as const] : [];
  });
  return new Map(named);
}

function leftSheets(
  spreadsheet: Spreadsheet,
  draft: Draft,
  marked: ReadonlyMap<string, FoundTab>,
): ReadonlyMap<string, BareSheet> {
  const blank = [...marked].filter(([, { sheet }]) => isBlank(sheet));
  const unmarked = [...unmarkedSheets(spreadsheet, draft, marked)];
  return new Map([
    ...blank.map(([table, { sheet }]) => [table, leftSheet(sheet, true)] as const),
    ...unmarked.map(([table, sheet]) => [table, leftSheet(sheet, false)] as const),
  ]);
}

/** Ends an insertion that was cut short: sheets that are there get what they lack, the others are inserted. */
export function insertRemaining(spreadsheet: Spreadsheet, draft: Draft): void {
  const marked = findTabs(spreadsheet, draft.settings.planId);
  const left = leftSheets(spreadsheet, draft, marked);
  const { tabs } = composePlan(draftContext(draft));
  const missing = tabs.filter(({ table }) => !marked.has(table) && !left.has(table));
  const position = spreadsheet.getNumSheets();
  for (const tab of tabs) {
    const sheet = left.get(tab.table);
    if (sheet) equipTab(spreadsheet, tab, planOf(draft), sheet);
  }
  insertTabs(spreadsheet, draft, missing, position);
}
