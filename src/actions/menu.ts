import type { PlanAnswers, Severity } from '../contract';
import { PlanError } from '../core/errors';
import { firstStyle } from '../core/schema/catalogue';
import type { Language } from '../core/schema/words';
import { say } from '../locales';
import { alone } from '../sheets/lock';
import { findPlans } from '../sheets/marks';
import { userLanguage } from '../sheets/workbook';
import { checkWorkbook, type CheckedWorkbook } from './checks/check-plan';
import { beginPlan } from './create/begin';
import { buildAll } from './create/build';
import { finishPlan } from './create/finish';
import { exportBudget } from './export-budget';
import { refreshPlan } from './refresh';
import { checkObjectives } from './smart/check-objectives';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SIDEBAR_FILE = 'Sidebar';

/** Puts the menu of the add-on. Before people enable it in a document, only the user's language may be asked for. */
export function addMenu(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say(language, 'menuOpen'), 'openSidebar')
    .addItem(say(language, 'menuDemo'), 'startDemo')
    .addSeparator()
    .addItem(say(language, 'menuRefresh'), 'refreshPlans')
    .addItem(say(language, 'menuExport'), 'refreshExport')
    .addItem(say(language, 'menuSmart'), 'checkSmart')
    .addItem(say(language, 'menuCheck'), 'checkPlans')
    .addSeparator()
    .addItem(say(language, 'menuEnable'), 'enableHere')
    .addToUi();
}

/** Shows the sidebar. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle('PAC'));
}

function tell(spreadsheet: Spreadsheet, message: string): void {
  spreadsheet.toast(message, 'PAC');
}

/** Runs a command of the menu; what it refuses is told in the user's language. */
function command(run: (spreadsheet: Spreadsheet, language: Language) => string): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const language = userLanguage();
  try {
    tell(spreadsheet, run(spreadsheet, language));
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    tell(spreadsheet, say(language, error.key, error.values));
  }
}

/** Running any item enables the custom functions in the document. */
export function enable(): void {
  command((_, language) => say(language, 'enabledHere'));
}

function forEachPlan(spreadsheet: Spreadsheet, run: (planId: string) => void): number {
  const plans = findPlans(spreadsheet).filter(({ state }) => state === 'complete');
  for (const { planId } of plans) run(planId);
  return plans.length;
}

/** Refreshes the monthly actuals of every plan of the workbook. */
export function refreshAll(): void {
  command((spreadsheet, language) => {
    const count = alone(() => forEachPlan(spreadsheet, (planId) => refreshPlan(spreadsheet, planId)));
    return say(language, count > 0 ? 'refreshed' : 'noPlanYet');
  });
}

/** Refreshes the budget export of every plan of the workbook. */
export function exportAll(): void {
  command((spreadsheet, language) => {
    const count = alone(() => forEachPlan(spreadsheet, (planId) => exportBudget(spreadsheet, planId)));
    return say(language, count > 0 ? 'exported' : 'noPlanYet');
  });
}

/** Judges the objectives of every plan of the workbook again. */
export function checkAll(): void {
  command((spreadsheet, language) => {
    const count = alone(() => forEachPlan(spreadsheet, (planId) => checkObjectives(spreadsheet, planId)));
    return say(language, count > 0 ? 'smartChecked' : 'noPlanYet');
  });
}

/** Checks every plan of the workbook, and brings in front what was found in the last one. */
export function checkPlans(): void {
  command((spreadsheet, language) => {
    const checked: CheckedWorkbook[] = [];
    alone(() => forEachPlan(spreadsheet, (planId) => checked.push(checkWorkbook(spreadsheet, planId))));
    const sheet = checked.at(-1)?.sheet ?? null;
    if (sheet) spreadsheet.setActiveSheet(sheet.showSheet());
    const sum = (severity: Severity) =>
      checked.reduce((total, { answer }) => total + answer.counts[severity], 0);
    const counts = { errors: sum('error'), warnings: sum('warning'), infos: sum('info') };
    return checked.length > 0 ? say(language, 'planChecked', counts) : say(language, 'noPlanYet');
  });
}

/** The demonstration answers for itself. */
const NO_ANSWERS: Omit<PlanAnswers, 'language' | 'style'> = {
  mixed: [],
  company: '',
  fiscalStart: '',
  currency: 'EUR',
  lastYear: '',
  growth: '',
  stretch: '',
  statement: '',
  members: {},
  sharing: 'equal',
  tabs: 'essential',
  demo: true,
};

/** Makes the demonstration plan in one go, then shows the sidebar. */
export function startDemo(): void {
  command((spreadsheet, language) => {
    alone(() => {
      const { planId } = beginPlan(spreadsheet, { ...NO_ANSWERS, language, style: firstStyle() });
      buildAll(spreadsheet, planId);
      finishPlan(spreadsheet, planId);
    });
    showSidebar();
    return say(language, 'demoReady');
  });
}
