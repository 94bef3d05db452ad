import type { PlanSummary } from '../contract';
import { sorted } from '../core/sorted';
import { findTabs, SCHEMA_VERSION, type FoundTab, type PlanMark } from '../sheets/marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function tabsInOrder(tabs: ReadonlyMap<string, FoundTab>): readonly FoundTab[] {
  const placed = [...tabs.values()].map((tab) => ({ tab, index: tab.sheet.getIndex() }));
  return sorted(placed, (a, b) => a.index - b.index).map(({ tab }) => tab);
}

/** What the sidebar shows of a plan, its tabs in the order of the workbook. */
export function summarise(spreadsheet: Spreadsheet, mark: PlanMark): PlanSummary {
  return summariseTabs(mark, findTabs(spreadsheet, mark.planId));
}

/** The same, of a plan whose tabs were found already. */
export function summariseTabs(mark: PlanMark, found: ReadonlyMap<string, FoundTab>): PlanSummary {
  const tabs = tabsInOrder(found).map(({ table, sheet }) => ({
    table,
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
  }));
  const { planId, company, language, style, demo, state, axes, mode, currency } = mark;
  const outdated = [...found.values()].some(({ version }) => version < SCHEMA_VERSION);
  return { planId, company, language, style, demo, state, outdated, axes, mode, currency, tabs };
}
