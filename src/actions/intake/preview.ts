import type { Answers, ImportPreview, Request } from '../../contract';
import { fiscalYear } from '../../core/calendar/fiscal-year';
import { isoDay } from '../../core/calendar/iso';
import { propose } from '../../core/intake/columns/propose';
import { isAccepted } from '../../core/intake/rows/row';
import { tally, type Count } from '../../core/intake/rows/tally';
import { fromMinor } from '../../core/money';
import { openPlan } from '../plan-tabs';
import { importPlanOf, readImportTabs, type ImportPlan } from './import-plan';
import { judgedSource, type JudgedSource } from './judged-source';
import { recallImports } from './memory';
import { nameQuestions } from './name-questions';
import { firstSales, headerCells, openAmount, rowsSetAside } from './shown-rows';
import { sourceRows } from './source-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RequestOf<K extends Request['kind']> = Extract<Request, { readonly kind: K }>;

/** Proposes what the columns of a source hold. Reads the plan, writes nothing. */
export function importColumns(
  spreadsheet: Spreadsheet,
  { planId, source }: RequestOf<'import-columns'>,
): Answers['import-columns'] {
  const rows = sourceRows(source);
  const plan = importPlanOf(readImportTabs(spreadsheet, openPlan(spreadsheet, planId)));
  const memory = recallImports(planId);
  const { header, headers, columns, taxIncluded, monthly } = propose(rows, plan.members, memory.headers);
  const reading = { header, columns, taxIncluded, monthly, decimalMark: null, vatRate: '' };
  return {
    rows: rows.length,
    headers,
    reading: { ...reading, metric: plan.usualMetric },
    metrics: plan.metrics,
    hasMonths: monthly,
    stopped: memory.writing,
  };
}

const money = ({ rows, amount }: Count) => ({ rows, amount: fromMinor(amount) });

function outsideYear({ judged }: JudgedSource, plan: ImportPlan): number {
  const begins = plan.tabs.settings.value('fiscal_start');
  if (typeof begins !== 'number') return 0;
  const { start, end } = fiscalYear(begins);
  return judged.filter(isAccepted).filter(({ sale: { day } }) => day < start || day > end).length;
}

function figuresOf(source: JudgedSource, plan: ImportPlan) {
  const found = tally(source.judged);
  const { period } = found;
  return {
    currency: plan.isMoney(source.reading.metric) ? plan.currency : '',
    read: money(found.read),
    accepted: money(found.accepted),
    rejected: money(found.rejected),
    duplicates: money(found.duplicates),
    credited: fromMinor(found.credited),
    period: period && { first: isoDay(period.first), last: isoDay(period.last) },
    outsideYear: outsideYear(source, plan),
    reasons: found.reasons.map(({ reason, ...count }) => ({ reason, ...money(count) })),
  };
}

/** Says what would become of each row of a source. Writes nothing. */
export function importPreview(spreadsheet: Spreadsheet, request: RequestOf<'import-preview'>): ImportPreview {
  const { planId } = request;
  const plan = importPlanOf(readImportTabs(spreadsheet, openPlan(spreadsheet, planId)));
  const memory = recallImports(planId);
  const source = judgedSource(request, plan, memory);
  return {
    ...figuresOf(source, plan),
    headers: headerCells(source),
    setAside: rowsSetAside(source),
    first: firstSales(source),
    openAmount: openAmount(source),
    questions: nameQuestions(source, plan, memory),
    members: plan.members,
  };
}
