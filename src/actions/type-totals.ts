import type { Answers, Request } from '../contract';
import { PlanError } from '../core/errors';
import { fiscalYear } from '../core/calendar/fiscal-year';
import { fromMinor } from '../core/money';
import { readMoney } from '../core/plan/read/amounts';
import { Issues } from '../core/plan/read/issues';
import { label } from '../core/schema/label';
import { readTable, type ReadTable } from '../sheets/read-table';
import { now } from '../sheets/workbook';
import { writeFields } from '../sheets/write-fields';
import { openPlan, tabOf } from './plan-tabs';
import { livePlan, type LivePlan } from './read/plan-settings';
import { Refused } from './refused';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TypeTotals = Extract<Request, { readonly kind: 'type-totals' }>;

interface Total {
  readonly member: string;
  readonly amount: number;
}

function readTotals({ totals, axis }: TypeTotals, live: LivePlan): readonly Total[] {
  const issues = new Issues();
  const known = live.members(axis);
  const { language, currency } = live.plan.mark;
  const read = totals
    .filter(({ amount }) => amount.trim() !== '')
    .map(({ name, amount }) => ({
      member: name,
      amount: issues.read(`totals.${name}`, () => {
        if (!known.includes(name)) throw new PlanError('memberUnknown', { value: name });
        return fromMinor(readMoney(amount, { language, currency }));
      }),
    }));
  if (issues.found.length > 0) throw new Refused(issues.found);
  if (read.length === 0) throw new PlanError('noActualAmount');
  return read.map(({ member, amount }) => ({ member, amount: amount ?? 0 }));
}

/** A total counts at the reference date, or at the start of a period that has not begun. */
function dayOf({ fiscalStart, ref }: LivePlan): number {
  return Math.min(Math.max(ref, fiscalStart), fiscalYear(fiscalStart).end);
}

/** First row under everything typed, so that nothing is ever written over. */
function firstFree(table: ReadTable): number {
  const visible = [...table.geometry.columns.keys()].filter((column) => column !== 'id');
  return (table.filled(...visible).at(-1) ?? -1) + 1;
}

function writeRows(
  sheet: Sheet,
  table: ReadTable,
  columns: Readonly<Record<string, readonly (string | number)[]>>,
): void {
  const start = firstFree(table);
  const count = Object.values(columns)[0]?.length ?? 0;
  const missing = start + count - table.values.length;
  if (missing > 0) sheet.insertRowsAfter(table.geometry.firstRow + table.values.length - 1, missing);
  for (const [key, values] of Object.entries(columns)) {
    const column = table.geometry.columns.get(key);
    if (column !== undefined)
      sheet
        .getRange(table.geometry.firstRow + start, column, count, 1)
        .setValues(values.map((value) => [value]));
  }
}

/** Adds one line of actuals a name, for the totals known so far. */
export function typeTotals(spreadsheet: Spreadsheet, request: TypeTotals): Answers['type-totals'] {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, request.planId));
  const totals = readTotals(request, live);
  const { sheet } = tabOf(live.plan, 'actuals');
  const table = readTable(sheet, 'actuals', live.toSerial, ['date', 'metric', 'value', request.axis]);
  const source = label('message', 'typed_total', live.plan.mark.language);
  const at = now(spreadsheet);
  writeRows(sheet, table, {
    date: totals.map(() => dayOf(live)),
    metric: totals.map(() => live.metric),
    [request.axis]: totals.map(({ member }) => member),
    value: totals.map(({ amount }) => amount),
    source: totals.map(() => source),
  });
  writeFields(tabOf(live.plan, 'settings').sheet, live.settings, { actuals_changed: at });
  return { rows: totals.length };
}
