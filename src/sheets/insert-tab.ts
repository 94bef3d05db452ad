import type { TabBlueprint } from '../core/plan/blueprint';
import { madeOf } from '../core/plan/made/made';
import { markTab, SCHEMA_VERSION, type TabMark } from './marks';
import { resize } from './write-shape';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a tab is marked with, besides what it says itself. */
type PlanOfTab = Omit<TabMark, 'table' | 'version' | 'sheetId' | 'made'>;

/** A sheet inserted for a tab: just now, or by a run that was cut short. */
export interface BareSheet {
  readonly sheet: Sheet;
  readonly isMarked: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet just inserted. */
export function newSheet(sheet: Sheet): BareSheet {
  return { sheet, isMarked: false, rows: 1000, columns: 26 };
}

/** Reads what a cut left of a sheet. */
export function leftSheet(sheet: Sheet, isMarked: boolean): BareSheet {
  return { sheet, isMarked, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Gives an empty sheet its mark, its size and its names. */
export function equipTab(
  spreadsheet: Spreadsheet,
  tab: TabBlueprint,
  plan: PlanOfTab,
  { sheet, isMarked, rows, columns }: BareSheet,
): void {
  if (!isMarked) markTab(sheet, { ...plan, table: tab.table, version: SCHEMA_VERSION, made: madeOf(tab) });
  resize(sheet, tab, { rows, columns });
  for (const { name, a1 } of tab.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
}

/** Inserts the empty sheet of a tab: marked as ours, at its size, its ranges named. Reads nothing. */
export function insertTab(
  spreadsheet: Spreadsheet,
  tab: TabBlueprint,
  plan: PlanOfTab,
  position: number,
): void {
  equipTab(spreadsheet, tab, plan, newSheet(spreadsheet.insertSheet(tab.name, position)));
}
