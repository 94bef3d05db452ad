import type { PlanSummary } from '../contract';
import { findTabs, type FoundTab, type PlanMark } from '../sheets/marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function tabsInOrder(tabs: ReadonlyMap<string, FoundTab>): readonly FoundTab[] {
  const placed = [...tabs.values()].map((tab) => ({ tab, index: tab.sheet.getIndex() }));
  return placed.sort((a, b) => a.index - b.index).map(({ tab }) => tab);
}

/** What the sidebar shows of a plan, its tabs in the order of the workbook. */
export function summarise(spreadsheet: Spreadsheet, mark: PlanMark): PlanSummary {
  const tabs = tabsInOrder(findTabs(spreadsheet, mark.planId)).map(({ table, sheet }) => ({
    table,
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
  }));
  const { planId, company, language, style, demo, state, axes, currency } = mark;
  return { planId, company, language, style, demo, state, axes, currency, tabs };
}
