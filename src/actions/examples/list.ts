import type { Answers, ExampleTab } from '../../contract';
import { isExample } from '../../core/objectives/axis';
import { exampleId } from '../../core/plan/examples/example-values';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { sorted } from '../../core/sorted';
import { readHeader } from '../../sheets/header';
import type { FoundTab } from '../../sheets/marks';
import { openPlan } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ids of the example rows of a tab: its header and one column are read. */
export function examplesIn(sheet: Sheet, table: string): readonly string[] {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return [];
  const { row, columns } = readHeader(sheet, table, lastRow);
  const column = columns.get('id');
  if (column === undefined || lastRow <= row) return [];
  const ids = sheet.getRange(row + 1, column, lastRow - row, 1).getValues();
  return ids.map(([id]) => String(id)).filter((id) => isExample(id));
}

function summaryOf({ table, sheet }: FoundTab): ExampleTab {
  const shown = examplesIn(sheet, table);
  const known = new Set(shown);
  const left = tableTemplate(table).examples.filter((example) => !known.has(exampleId(example)));
  return { table, tab: sheet.getName(), shown: shown.length, left: left.length };
}

/** The tabs of a plan that have examples to show, in the order of the workbook. */
export function listExamples(spreadsheet: Spreadsheet, planId: string): Answers['examples'] {
  const { tabs } = openPlan(spreadsheet, planId);
  const order = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const showing = [...tabs.values()].filter(({ table }) => tableTemplate(table).examples.length > 0);
  const placed = showing.map((tab) => ({ tab, index: order.indexOf(tab.sheet.getSheetId()) }));
  return { tabs: sorted(placed, (a, b) => a.index - b.index).map(({ tab }) => summaryOf(tab)) };
}
