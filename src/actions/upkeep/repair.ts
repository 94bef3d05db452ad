import type { Answers } from '../../contract';
import { readFullPlan, contextOf } from './read-plan';
import { planMending } from './plan-mending';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function previewRepair(spreadsheet: Spreadsheet, planId: string): Answers['repair-preview'] {
  const full = readFullPlan(spreadsheet, planId);
  const all = planMending(full, contextOf(full));
  return {
    isUpgrade: full.tabs.some(({ isOutdated }) => isOutdated),
    items: all.map(({ tab, mending }) => ({
      table: tab.held.table,
      tab: tab.held.name,
      count: mending.cells.length,
      sentence: JSON.stringify({ ...mending, cells: mending.cells.slice(0, 4), formats: mending.formats.slice(0, 4), rules: mending.rules.slice(0, 2), names: mending.names.slice(0, 3), n: [mending.cells.length, mending.formats.length, mending.rules.length, mending.names.length] }),
    })),
    kept: [],
  };
}
