import { PlanError } from '../../core/errors';
import { findTabs, planMarkRemoval } from '../../sheets/marks';
import { sheetsRemoval } from '../../sheets/remove-sheets';
import { forgetDraft, recallDraft } from './draft';
import { unmarkedSheets } from './insert';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every sheet of a plan, those of a build cut short included. */
function sheetsOf(spreadsheet: Spreadsheet, planId: string): readonly Sheet[] {
  const marked = findTabs(spreadsheet, planId);
  const draft = recallDraft(planId);
  const unmarked = draft === null ? [] : unmarkedSheets(spreadsheet, draft, marked).values();
  return [...[...marked.values()].map(({ sheet }) => sheet), ...unmarked];
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
  const sheets = sheetsOf(spreadsheet, planId);
  const removeSheets = sheetsRemoval(spreadsheet, sheets);
  const unmark = planMarkRemoval(spreadsheet, planId);
  keepOneTab(spreadsheet, sheets.length);
  removeSheets();
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
