import type { Answers } from '../../contract';
import { checkPlan } from '../../core/checks/check-plan';
import type { Finding, Severity } from '../../core/checks/finding';
import { now, userLanguage } from '../../sheets/workbook';
import { writeFields } from '../../sheets/write-fields';
import { openPlan } from '../plan-tabs';
import { readPlan, type ReadPlan } from './read-plan';
import { readReportTab, writeReport } from './report-tab';
import { wordFinding } from './word-finding';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Findings the sidebar is given, the most severe first. */
const MOST_TOLD = 200;

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function report(plan: ReadPlan, findings: readonly Finding[]): Answers['check-plan'] {
  const language = userLanguage();
  const told = findings.slice(0, MOST_TOLD).map((finding) => wordFinding(plan, finding, language).told);
  return { counts: countsOf(findings), findings: told };
}

/** A plan checked, and the tab that says so; null for a plan that lost it. */
export interface CheckedWorkbook {
  readonly answer: Answers['check-plan'];
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
}

/**
 * Checks a plan: every rule on every tab, as they are now. What is found is written in the tab of checks, which Home
 * counts; a plan that lost that tab is told all the same. Nothing else is written, but the date of the checks.
 * @throws PlanError when the workbook no longer holds the plan.
 */
export function checkWorkbook(spreadsheet: Spreadsheet, planId: string): CheckedWorkbook {
  const plan = readPlan(spreadsheet, openPlan(spreadsheet, planId));
  const findings = checkPlan(plan.reading);
  const answer = report(plan, findings);
  const tab = readReportTab(plan);
  const at = now(spreadsheet);
  const worded = findings.map((finding) => wordFinding(plan, finding, plan.reading.language));
  if (tab) writeReport(plan, tab, worded, at);
  const settings = plan.tabs.get('settings');
  if (settings) writeFields(settings.tab.sheet, settings.fields, { checked_at: at });
  return { answer, sheet: tab?.read.tab.sheet ?? null };
}
