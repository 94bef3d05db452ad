import type { TabBlueprint } from '../core/plan/blueprint';
import { markTab, SCHEMA_VERSION, type TabMark } from './marks';
import { resize } from './write-shape';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Size of a sheet just inserted. */
const NEW_SHEET = { rows: 1000, columns: 26 };

/** Inserts the empty sheet of a tab: marked as ours, at its size, its ranges named. Reads nothing. */
export function insertTab(
  spreadsheet: Spreadsheet,
  tab: TabBlueprint,
  plan: Omit<TabMark, 'table' | 'version'>,
  position: number,
): Sheet {
  const sheet = spreadsheet.insertSheet(tab.name, position);
  markTab(sheet, { ...plan, table: tab.table, version: SCHEMA_VERSION });
  resize(sheet, tab, NEW_SHEET);
  for (const { name, a1 } of tab.names) spreadsheet.setNamedRange(name, sheet.getRange(a1));
  return sheet;
}
