import type { Answers, ExportReport } from '../contract';
import { exportCsv as csvOf } from '../core/budget/csv';
import { exportBudget as exportRows } from '../core/budget/export';
import type { ExportRow } from '../core/budget/export-row';
import type { ExportSettings } from '../core/budget/export-settings';
import { frozenFrom } from '../core/budget/frozen';
import type { AmountType } from '../core/budget/placement';
import { PlanError } from '../core/errors';
import { isoDay } from '../core/calendar/iso';
import { fromMinor } from '../core/money';
import { keyOf } from '../core/schema/key-of';
import { now, today } from '../sheets/workbook';
import { writeFields } from '../sheets/write-fields';
import { readExportTab, writeExportTab } from './budget/export-tab';
import { readBudget, readSpend } from './budget/read-budget';
import { readerFormula } from './budget/reader-formula';
import { openPlan, tabOf } from './plan-tabs';
import { livePlan, type LivePlan } from './read/plan-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function settingsOf(live: LivePlan): ExportSettings {
  const closed = live.settings.value('closed_until');
  return {
    planId: live.plan.mark.planId,
    version: String(live.settings.value('version')),
    scenario: keyOf('scenario', String(live.settings.value('scenario'))) ?? 'base',
    fiscalStart: live.fiscalStart,
    currency: String(live.settings.value('currency')),
    closedUntil: typeof closed === 'number' ? closed : null,
  };
}

function total(rows: readonly ExportRow[], type: AmountType): number {
  return fromMinor(rows.filter((row) => row.type === type).reduce((sum, { net }) => sum + net, 0));
}

/** Where the export stands and how to read it, without writing anything. */
function report(
  spreadsheet: Spreadsheet,
  live: LivePlan,
  tab: string,
  rows: readonly ExportRow[],
): ExportReport {
  return {
    rows: rows.length,
    budget: total(rows, 'budget'),
    invoiced: total(rows, 'realise'),
    committed: total(rows, 'engage'),
    currency: String(live.settings.value('currency')),
    formula: readerFormula(spreadsheet.getUrl(), tab, spreadsheet.getSpreadsheetLocale()),
  };
}

/** Refreshes the export of the budget: plain values, then the marker that says it is up to date. */
export function exportBudget(spreadsheet: Spreadsheet, planId: string): ExportReport {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, planId));
  const settings = settingsOf(live);
  const tab = readExportTab(tabOf(live.plan, 'budget_export').sheet, live.toSerial);
  const budget = readBudget(live);
  const rows = exportRows({
    settings,
    lines: budget.lines,
    spend: readSpend(live),
    frozen: frozenFrom(tab.rows, settings.closedUntil),
    refreshedOn: today(spreadsheet),
  });
  const answer = report(spreadsheet, live, tab.sheet.getName(), rows);
  const at = now(spreadsheet);
  writeExportTab(tab, rows);
  writeFields(tabOf(live.plan, 'settings').sheet, live.settings, { export_at: at, export_sum: budget.print });
  return answer;
}

/** The export of the last refresh as a file. @throws PlanError when there was none. */
export function exportCsv(spreadsheet: Spreadsheet, planId: string): Answers['export-csv'] {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, planId));
  const { sheet, rows } = readExportTab(tabOf(live.plan, 'budget_export').sheet, live.toSerial);
  if (rows.length === 0) throw new PlanError('exportEmpty');
  const fileName = `${sheet.getName()}_${isoDay(today(spreadsheet))}.csv`;
  return { fileName, text: csvOf(rows, live.plan.mark.language) };
}
