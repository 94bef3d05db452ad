import { PlanError } from '../../core/errors';
import { findTabs, planMarkRemoval, type FoundTab } from '../../sheets/marks';
import { sheetsRemoval } from '../../sheets/remove-sheets';
import { forgetImports } from '../intake/memory';
import { forgetDraft, recallDraft } from './draft';
import { unmarkedSheets } from './insert';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of a plan: its tabs, and those that a build cut short left without their mark. */
export interface PlanSheets {
  readonly marked: ReadonlyMap<string, FoundTab>;
  readonly unmarked: readonly Sheet[];
}

/** Every sheet of a plan, those of a build cut short included. */
export function sheetsOf(spreadsheet: Spreadsheet, planId: string): PlanSheets {
  const marked = findTabs(spreadsheet, planId);
  const draft = recallDraft(planId);
  const unmarked = draft === null ? [] : [...unmarkedSheets(spreadsheet, draft, marked).values()];
  return { marked, unmarked };
}

/** A workbook shows at least one tab: when people left none of theirs in sight, they get a blank one. */
function keepOneTab(spreadsheet: Spreadsheet, removed: readonly Sheet[]): void {
  const going = new Set(removed.map((sheet) => sheet.getSheetId()));
  const isInSight = (sheet: Sheet) => !going.has(sheet.getSheetId()) && !sheet.isSheetHidden();
  if (!spreadsheet.getSheets().some(isInSight)) spreadsheet.insertSheet();
}

/** What is changed in the tabs that stay, before and after the others go. */
interface Around {
  readonly before: () => void;
  readonly after: () => void;
}

const NOTHING: Around = { before: () => undefined, after: () => undefined };

/**
 * Removes sheets of a plan, their names and its marks. Everything is found before the first removal; the plan's
 * own mark goes last, so that a removal cut short is still seen.
 */
export function removing(
  spreadsheet: Spreadsheet,
  planId: string,
  sheets: readonly Sheet[],
  { before, after }: Around = NOTHING,
): void {
  const removeSheets = sheetsRemoval(spreadsheet, sheets);
  const unmark = planMarkRemoval(spreadsheet, planId);
  keepOneTab(spreadsheet, sheets);
  before();
  removeSheets();
  after();
  forgetDraft(planId);
  forgetImports(planId);
  unmark();
}

/** Takes back a plan being built, whole: nobody had the time to type in it. */
function takeBack(spreadsheet: Spreadsheet, planId: string): void {
  const { marked, unmarked } = sheetsOf(spreadsheet, planId);
  removing(spreadsheet, planId, [...[...marked.values()].map(({ sheet }) => sheet), ...unmarked]);
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
      takeBack(spreadsheet, planId);
    } catch {
      throw new PlanError('buildStopped', { detail });
    }
    throw new PlanError('buildFailed', { detail });
  }
}
