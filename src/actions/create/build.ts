import { PlanError } from '../../core/errors';
import type { TabBlueprint } from '../../core/plan/blueprint';
import { composePlanTab } from '../../core/plan/plan';
import { NOTHING_WRITTEN, progressOf } from '../../sheets/progress';
import { writeContents, writeRules, writeTab, type SheetIds, type WritingPlan } from '../../sheets/write-tab';
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

/** A tab ready to be written: its sheet and those it names, found before the first write. */
interface Step {
  readonly tab: TabBlueprint;
  readonly sheet: Sheet;
  readonly plan: WritingPlan;
}

function stepOf(spreadsheet: Spreadsheet, draft: Draft, table: string): Step {
  const tab = composePlanTab(draftContext(draft), table);
  const sheets = sheetsNamed(spreadsheet, draft, tab);
  const sheet = sheets.get(table);
  if (!sheet) throw new PlanError('tabNotFound', { value: tab.name });
  const plan = { sheetOf: (key: string) => sheets.get(key) ?? null, ids: idsLinked(tab, sheets) };
  return { tab, sheet, plan };
}

function hideMachineTab({ tab, sheet }: Step): void {
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
  removingOnFailure(spreadsheet, planId, () => {
    const found = stepOf(spreadsheet, draft, table);
    writeTab(found.sheet, found.tab, found.plan, progressOf(found.sheet, found.tab));
    hideMachineTab(found);
  });
}

/** Builds every tab of a plan just begun, in one go: rules first, so that cells are calculated once. */
export function buildAll(spreadsheet: Spreadsheet, planId: string): void {
  const draft = draftFor(planId);
  removingOnFailure(spreadsheet, planId, () => {
    const steps = stepsOf(draft).steps.map(({ table }) => stepOf(spreadsheet, draft, table));
    for (const { sheet, tab, plan } of steps) writeRules(sheet, tab, plan, NOTHING_WRITTEN);
    for (const { sheet, tab, plan } of steps) writeContents(sheet, tab, plan, NOTHING_WRITTEN);
    for (const step of steps) hideMachineTab(step);
  });
}
