import { PlanError } from '../../core/errors';
import { findTabs, planMarkRemoval } from '../../sheets/marks';
import { forgetDraft } from './draft';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names of removed sheets would stay behind as #REF!. */
function namesOn(spreadsheet: Spreadsheet, sheetIds: ReadonlySet<number>) {
  return spreadsheet.getNamedRanges().filter((name) => sheetIds.has(name.getRange().getSheet().getSheetId()));
}

/** A workbook keeps at least one tab: when people left none of theirs, they get a blank one. */
function keepOneTab(spreadsheet: Spreadsheet, removed: number): void {
  if (spreadsheet.getNumSheets() === removed) spreadsheet.insertSheet();
}

/**
 * Removes a plan: its tabs, their names and its marks. Everything is found before the first removal; the
 * plan's own mark goes last, so that a removal cut short is still seen.
 * @returns the number of tabs removed.
 */
export function removePlan(spreadsheet: Spreadsheet, planId: string): number {
  const sheets: readonly Sheet[] = [...findTabs(spreadsheet, planId).values()].map(({ sheet }) => sheet);
  const names = namesOn(spreadsheet, new Set(sheets.map((sheet) => sheet.getSheetId())));
  const unmark = planMarkRemoval(spreadsheet, planId);
  keepOneTab(spreadsheet, sheets.length);
  for (const name of names) name.remove();
  for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
  forgetDraft(planId);
  unmark();
  return sheets.length;
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Runs a part of a build, down to its last pending write; when it fails, the plan's tabs are removed and the workbook is as before.
 * @throws PlanError saying so, or that the tabs could not be removed: the plan is then still marked as
 *   being built, and the next opening offers to finish or remove it.
 */
export function removingOnFailure(spreadsheet: Spreadsheet, planId: string, build: () => void): void {
  try {
    build();
    SpreadsheetApp.flush();
  } catch (error) {
    const detail = detailOf(error);
    try {
      removePlan(spreadsheet, planId);
    } catch {
      throw new PlanError('buildStopped', { detail });
    }
    throw new PlanError('buildFailed', { detail });
  }
}
