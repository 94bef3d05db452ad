import type { BuildPlan } from '../../contract';
import type { PlanAnswers } from '../../core/plan/answers';
import { composePlan } from '../../core/plan/plan';
import { demoSettings } from '../../core/plan/demo';
import { readAnswers, type PlanFacts } from '../../core/plan/read/answers';
import type { PlanSettings } from '../../core/plan/settings';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { addPlanMark, findPlans, type PlanMark } from '../../sheets/marks';
import { freeNames, today } from '../../sheets/workbook';
import { Refused } from '../refused';
import { draftContext, keepDraft, type Draft } from './draft';
import { insertTabs } from './insert';
import { removingOnFailure } from './remove';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function facts(spreadsheet: Spreadsheet): PlanFacts {
  const numbers = findPlans(spreadsheet).map(({ number }) => number);
  return { planId: Utilities.getUuid(), number: Math.max(0, ...numbers) + 1, today: today(spreadsheet) };
}

function settingsFrom(answers: PlanAnswers, known: PlanFacts): PlanSettings {
  if (answers.demo) return demoSettings(answers, known);
  const read = readAnswers(answers, known);
  if (!read.ok) throw new Refused(read.issues);
  return read.settings;
}

function draftOf(spreadsheet: Spreadsheet, settings: PlanSettings): Draft {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const wanted = settings.tabs.map(({ table }) => tableTemplate(table).name[settings.language]);
  const names = freeNames(wanted, taken);
  return {
    settings,
    names: Object.fromEntries(settings.tabs.map(({ table }, index) => [table, names[index] ?? table])),
    areTabsInserted: false,
  };
}

/** The mark a plan carries while it is built, and after. */
export function planMark(settings: PlanSettings, state: PlanMark['state']): PlanMark {
  const { planId, number, company, language, style, mixed, axes, mode, currency, demo } = settings;
  return { planId, state, number, company, language, style, mixed, axes, mode, currency, demo };
}

/** What remains to be built, in the order of the workbook; Home comes last, because it links to the others. */
export function stepsOf(draft: Draft): BuildPlan {
  const tables = draft.settings.tabs.map(({ table }) => table);
  const ordered = [...tables.filter((table) => table !== 'home'), 'home'];
  return {
    planId: draft.settings.planId,
    steps: ordered.map((table) => ({ table, name: draft.names[table] ?? table })),
  };
}

/**
 * Begins a plan: everything is read, checked and composed first, then its empty tabs are inserted, so that
 * no formula ever names a tab that is not there yet.
 * @throws Refused when answers are to be put right.
 */
export function beginPlan(spreadsheet: Spreadsheet, answers: PlanAnswers): BuildPlan {
  const draft = draftOf(spreadsheet, settingsFrom(answers, facts(spreadsheet)));
  const position = spreadsheet.getNumSheets();
  const inView = spreadsheet.getActiveSheet();
  const { tabs } = composePlan(draftContext(draft));
  removingOnFailure(spreadsheet, draft.settings.planId, () => {
    keepDraft(draft);
    addPlanMark(spreadsheet, planMark(draft.settings, 'building'));
    insertTabs(spreadsheet, draft, tabs, position);
    spreadsheet.setActiveSheet(inView);
  });
  return stepsOf(draft);
}
