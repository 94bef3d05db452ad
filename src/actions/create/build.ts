import { PlanError } from '../../core/errors';
import type { TabBlueprint } from '../../core/plan/blueprint';
import { composePlanTab } from '../../core/plan/plan';
import { progressOf } from '../../sheets/progress';
import { writeTab, type SheetIds } from '../../sheets/write-tab';
import { stepsOf } from './begin';
import { draftContext, recallDraft, type Draft } from './draft';
import { removingOnFailure } from './remove';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The draft of a plan. @throws PlanError when the document no longer holds it. */
export function draftFor(planId: string): Draft {
  const draft = recallDraft(planId);
  if (draft === null) throw new PlanError('planNotFound');
  return draft;
}

/** Tables whose sheets this tab's dropdowns and links name. */
function tablesNamed(tab: TabBlueprint): ReadonlySet<string> {
  const offered = tab.validations.flatMap(({ validation }) =>
    validation.kind === 'range' ? [validation.table] : [],
  );
  return new Set([tab.table, ...offered, ...tab.links.map(({ table }) => table)]);
}

/** Finds the sheets by the names they were given, before the first write. */
function sheetsNamed(spreadsheet: Spreadsheet, draft: Draft, tab: TabBlueprint): ReadonlyMap<string, Sheet> {
  const found = new Map<string, Sheet>();
  for (const table of tablesNamed(tab)) {
    const sheet = spreadsheet.getSheetByName(draft.names[table] ?? '');
    if (sheet) found.set(table, sheet);
  }
  return found;
}

function idsLinked(tab: TabBlueprint, sheets: ReadonlyMap<string, Sheet>): SheetIds {
  const linked = tab.links.flatMap(({ table }) => {
    const sheet = sheets.get(table);
    return sheet ? [[table, sheet.getSheetId()] as const] : [];
  });
  return new Map(linked);
}

function writeStep(spreadsheet: Spreadsheet, draft: Draft, table: string): void {
  const tab = composePlanTab(draftContext(draft), table);
  const sheets = sheetsNamed(spreadsheet, draft, tab);
  const sheet = sheets.get(table);
  if (!sheet) throw new PlanError('tabNotFound', { value: tab.name });
  const plan = { sheetOf: (key: string) => sheets.get(key) ?? null, ids: idsLinked(tab, sheets) };
  writeTab(sheet, tab, plan, progressOf(sheet));
  if (tab.hidden) sheet.hideSheet();
}

/**
 * Builds one tab of a plan.
 * @param step its place among the steps; a tab cut short is finished, its cells left as they are.
 * @throws PlanError when the plan, or its tab, is gone.
 */
export function buildStep(spreadsheet: Spreadsheet, planId: string, step: number): void {
  const draft = draftFor(planId);
  const table = stepsOf(draft).steps[step]?.table;
  if (table === undefined) throw new PlanError('answersUnreadable');
  removingOnFailure(spreadsheet, planId, () => writeStep(spreadsheet, draft, table));
}

/** Builds every tab of a plan in one go. */
export function buildAll(spreadsheet: Spreadsheet, planId: string): void {
  const draft = draftFor(planId);
  removingOnFailure(spreadsheet, planId, () => {
    for (const { table } of stepsOf(draft).steps) writeStep(spreadsheet, draft, table);
  });
}
