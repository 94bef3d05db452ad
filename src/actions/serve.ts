import type { Answers, Refusal, Request, RequestKind } from '../contract';
import { PlanError } from '../core/errors';
import type { Language } from '../core/schema/words';
import { say } from '../locales';
import { alone } from '../sheets/lock';
import { userLanguage } from '../sheets/workbook';
import { addTabs } from './add-tabs';
import { checkWorkbook } from './checks/check-plan';
import { beginPlan } from './create/begin';
import { buildStep } from './create/build';
import { finishPlan, resumePlan } from './create/finish';
import { listExamples } from './examples/list';
import { removeExamples } from './examples/remove';
import { showExample } from './examples/show';
import { exportBudget, exportCsv } from './export-budget';
import { forgetMix, saveMix } from './mixes';
import { firstAction, goTo, openTab } from './navigate';
import { refreshPlan } from './refresh';
import { importColumns, importPreview } from './intake/preview';
import { importSales } from './intake/import';
import { lastImport } from './intake/last-import';
import { selectedCells } from './intake/selected-cells';
import { Refused } from './refused';
import { previewRemoval, removePlan } from './removal/remove';
import { rollUpBy } from './roll-up';
import { selectedNames } from './selection';
import { sendCrmToBudget } from './send-crm';
import { judgeGoal } from './sentence';
import { checkObjectives } from './smart/check-objectives';
import { workbookState } from './state';
import { typeTotals } from './type-totals';
import { addMembers, membersOf } from './upkeep/add-members';
import { changeLanguage, previewLanguage } from './upkeep/change-language';
import { previewRename, renameMember } from './upkeep/rename';
import { previewRepair, repairPlan } from './upkeep/repair';
import { verifyPlan } from './verify';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Handler<K extends RequestKind> = (
  spreadsheet: Spreadsheet,
  request: Extract<Request, { readonly kind: K }>,
) => Answers[K];
type Handlers = { readonly [K in RequestKind]: Handler<K> };

/** Every request of the sidebar, and the use case that answers it. Those that write do so alone. */
const handlers: Handlers = {
  state: (spreadsheet) => workbookState(spreadsheet),
  smart: (spreadsheet, { answers }) => judgeGoal(spreadsheet, answers),
  selection: (spreadsheet) => selectedNames(spreadsheet),
  begin: (spreadsheet, { answers }) => alone(() => beginPlan(spreadsheet, answers)),
  build: (spreadsheet, { planId, step }) => {
    alone(() => buildStep(spreadsheet, planId, step));
    return { step };
  },
  finish: (spreadsheet, { planId }) => alone(() => finishPlan(spreadsheet, planId)),
  resume: (spreadsheet, { planId }) => alone(() => resumePlan(spreadsheet, planId)),
  remove: (spreadsheet, request) => alone(() => removePlan(spreadsheet, request)),
  verify: (spreadsheet, { planId }) => verifyPlan(spreadsheet, planId),
  open: (spreadsheet, { planId, table }) => openTab(spreadsheet, planId, table),
  'add-tabs': (spreadsheet, { planId, tables }) => alone(() => addTabs(spreadsheet, planId, tables)),
  'roll-up': (spreadsheet, { planId, axis }) => rollUpBy(spreadsheet, planId, axis),
  'type-totals': (spreadsheet, request) => alone(() => typeTotals(spreadsheet, request)),
  'first-action': (spreadsheet, { planId }) => firstAction(spreadsheet, planId),
  refresh: (spreadsheet, { planId }) => alone(() => refreshPlan(spreadsheet, planId)),
  'smart-check': (spreadsheet, { planId }) => alone(() => checkObjectives(spreadsheet, planId)),
  export: (spreadsheet, { planId }) => alone(() => exportBudget(spreadsheet, planId)),
  'export-csv': (spreadsheet, { planId }) => exportCsv(spreadsheet, planId),
  'check-plan': (spreadsheet, { planId }) => alone(() => checkWorkbook(spreadsheet, planId).answer),
  'go-to': (spreadsheet, { planId, table, cell }) => goTo(spreadsheet, planId, table, cell),
  'send-crm-to-budget': (spreadsheet, { planId }) => alone(() => sendCrmToBudget(spreadsheet, planId)),
  'repair-preview': (spreadsheet, { planId }) => previewRepair(spreadsheet, planId),
  repair: (spreadsheet, { planId }) => alone(() => repairPlan(spreadsheet, planId)),
  members: (spreadsheet, { planId }) => membersOf(spreadsheet, planId),
  'add-members': (spreadsheet, { planId, list, names }) =>
    alone(() => addMembers(spreadsheet, planId, list, names)),
  'rename-preview': (spreadsheet, request) => previewRename(spreadsheet, request),
  rename: (spreadsheet, request) => alone(() => renameMember(spreadsheet, request)),
  'language-preview': (spreadsheet, { planId, language }) => previewLanguage(spreadsheet, planId, language),
  'change-language': (spreadsheet, { planId, language }) =>
    alone(() => changeLanguage(spreadsheet, planId, language)),
  examples: (spreadsheet, { planId }) => listExamples(spreadsheet, planId),
  'show-example': (spreadsheet, request) => alone(() => showExample(spreadsheet, request)),
  'remove-examples': (spreadsheet, { planId }) => alone(() => removeExamples(spreadsheet, planId)),
  'removal-preview': (spreadsheet, { planId }) => previewRemoval(spreadsheet, planId),
  'import-selection': (spreadsheet) => selectedCells(spreadsheet),
  'import-last': (_spreadsheet, { planId }) => lastImport(planId),
  'import-columns': (spreadsheet, request) => importColumns(spreadsheet, request),
  'import-preview': (spreadsheet, request) => importPreview(spreadsheet, request),
  'import-sales': (spreadsheet, request) => alone(() => importSales(spreadsheet, request)),
  'save-mix': (_spreadsheet, mix) => saveMix(mix),
  'forget-mix': (_spreadsheet, { name }) => forgetMix(name),
};

/** The sidebar ships with the server: a request of a kind we know is what the contract says. */
function isRequest(value: unknown): value is Request {
  const isNamed = typeof value === 'object' && value !== null && 'kind' in value;
  return isNamed && Object.hasOwn(handlers, String(value.kind));
}

function readRequest(text: string): Request {
  const request: unknown = JSON.parse(text);
  if (!isRequest(request)) throw new PlanError('answersUnreadable');
  return request;
}

function answer<K extends RequestKind>(request: Extract<Request, { readonly kind: K }>): Answers[K] {
  const handler = handlers[request.kind] as Handler<K>;
  return handler(SpreadsheetApp.getActive(), request);
}

function refusal(error: unknown, language: Language): Refusal {
  const word = (found: PlanError, field: string | null) => ({
    field,
    key: found.key,
    message: say(language, found.key, found.values),
  });
  if (error instanceof Refused)
    return { ok: false, errors: error.issues.map(({ field, error: found }) => word(found, field)) };
  if (error instanceof PlanError) return { ok: false, errors: [word(error, null)] };
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, errors: [word(new PlanError('unexpected', { detail }), null)] };
}

/**
 * The one door of the sidebar: a request as JSON text in, its answer or a refusal as JSON text out.
 * Never throws, so that the sidebar always has a sentence to show.
 */
export function serve(text: string): string {
  try {
    return JSON.stringify({ ok: true, answer: answer(readRequest(text)) });
  } catch (error) {
    return JSON.stringify(refusal(error, userLanguage()));
  }
}
