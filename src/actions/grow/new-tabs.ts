import type { TabBlueprint } from '../../core/plan/blueprint';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { Language } from '../../core/schema/words';
import { equipTab, newSheet } from '../../sheets/insert-tab';
import type { PlanMark } from '../../sheets/marks';
import { NOTHING_WRITTEN } from '../../sheets/progress';
import { freeNames } from '../../sheets/workbook';
import type { SheetOf } from '../../sheets/write-rules';
import { writeTab } from '../../sheets/write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names for tabs to come, told apart from those the workbook has. */
export function namesForTabs(
  tables: readonly string[],
  taken: readonly string[],
  language: Language,
): ReadonlyMap<string, string> {
  const free = freeNames(
    tables.map((table) => tableTemplate(table).name[language]),
    taken,
  );
  return new Map(tables.map((table, index) => [table, free[index] ?? table]));
}

/** Tabs to insert, composed, and where the first of them goes (0 for the first place). */
export interface NewTabs {
  readonly tabs: readonly TabBlueprint[];
  readonly position: number;
}

/**
 * Inserts tabs in a plan: all of them first, so that no formula names one that is not there yet. Sheets go to
 * `inserted` as they come, so that a failure can take them away.
 */
export function insertNewTabs(
  spreadsheet: Spreadsheet,
  { planId, number, style, language }: PlanMark,
  { tabs, position }: NewTabs,
  inserted: Map<string, Sheet>,
  sheetOf: SheetOf,
): void {
  tabs.forEach((tab, index) => {
    const sheet = spreadsheet.insertSheet(tab.name, position + index);
    inserted.set(tab.table, sheet);
    equipTab(spreadsheet, tab, { planId, number, style, language }, newSheet(sheet));
  });
  for (const tab of tabs) {
    const sheet = inserted.get(tab.table);
    if (sheet) writeTab(sheet, tab, { sheetOf, ids: new Map() }, NOTHING_WRITTEN);
    if (tab.hidden) sheet?.hideSheet();
  }
}
