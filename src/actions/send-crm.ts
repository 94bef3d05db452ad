import type { Answers } from '../contract';
import { crmLines } from '../core/budget/crm-lines';
import { PlanError } from '../core/errors';
import type { Geometry } from '../core/formula/geometry';
import type { RowContent } from '../core/plan/content';
import { say } from '../locales';
import { appendRows, rowsBeyond, type AppendedRows, type GrowingTable } from '../sheets/append-rows';
import { readFreeRows } from '../sheets/free-rows';
import { fieldsGeometry, readFields, type ReadFields } from '../sheets/read-fields';
import { readLists, type ReadLists } from '../sheets/read-lists';
import { readTable } from '../sheets/read-table';
import { serialReader } from '../sheets/serial';
import { now } from '../sheets/workbook';
import { writeFields } from '../sheets/write-fields';
import { idNotes, linesSent, sentNote } from './budget/crm-marks';
import { crmRows } from './budget/crm-rows';
import { readCrm } from './budget/read-crm';
import { withNamedTables } from './named-geometry';
import { openPlan, tabOf, type OpenPlan } from './plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Columns the lines are written in. */
const WRITTEN = ['id', 'description', 'category', 'nature', 'amount', 'phasing', 'month'];

/** Everything that is to be written, read and calculated before the first write. */
interface Sending {
  readonly settings: ReadFields;
  readonly budget: GrowingTable;
  readonly rows: readonly RowContent[];
}

type Budget = Omit<GrowingTable, 'geometry'>;

function geometryOf(plan: OpenPlan, settings: ReadFields, lists: ReadLists, { read }: Budget): Geometry {
  const tables = new Map([
    ['settings', fieldsGeometry('settings', tabOf(plan, 'settings').sheet, settings)],
    ['lists', lists.table.geometry],
    ['budget', read.geometry],
  ]);
  return { language: plan.mark.language, tables, lists: lists.blocks };
}

/** @throws PlanError when the lines are there already, or cannot be made. */
function prepare(spreadsheet: Spreadsheet, plan: OpenPlan): Sending {
  const { language, currency } = plan.mark;
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const crm = readCrm(tabOf(plan, 'crm_simulator').sheet, toSerial);
  const { sheet } = tabOf(plan, 'budget');
  const read = readTable(sheet, 'budget', toSerial, WRITTEN);
  const settings = readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial);
  const lists = readLists(tabOf(plan, 'lists').sheet, toSerial, language);
  const fiscalStart = Number(settings.value('fiscal_start'));
  const rows = crmRows(crmLines(crm.year, crm.total), { ...crm, language, lists, fiscalStart });
  const sent = linesSent(read, idNotes(sheet, read), rows);
  if (sent.length > 0) throw new PlanError('crmAlreadySent', { lines: sent.join(', ') });
  const free = readFreeRows(sheet, 'budget', read);
  const budget = { sheet, table: 'budget', read, free, lastRow: sheet.getMaxRows(), currency };
  const known = geometryOf(plan, settings, lists, budget);
  const isWritten = rowsBeyond(free, rows.length) > 0;
  const geometry = isWritten ? withNamedTables(plan, known, 'budget') : known;
  return { settings, rows, budget: { ...budget, geometry } };
}

/** Lines sent are known again by the note of their id, whatever people make of their words. */
function markSent({ budget }: Sending, { firstRow, ids }: AppendedRows, words: string): void {
  const column = budget.read.geometry.columns.get('id') ?? 1;
  budget.sheet.getRange(firstRow, column, ids.length, 1).setNotes(ids.map(() => [sentNote(words)]));
}

/**
 * Writes the first year of the CRM simulator as budget lines, under everything people typed: running costs spread
 * over the year, the others in its first month. The lines add up to the cost of year 1, to the cent.
 * @throws PlanError naming the lines when they were sent already, or the cell that cannot be read.
 */
export function sendCrmToBudget(spreadsheet: Spreadsheet, planId: string): Answers['send-crm-to-budget'] {
  const plan = openPlan(spreadsheet, planId);
  const sending = prepare(spreadsheet, plan);
  const at = now(spreadsheet);
  const added = appendRows(sending.budget, sending.rows);
  markSent(sending, added, say(plan.mark.language, 'crmLineNote'));
  writeFields(tabOf(plan, 'settings').sheet, sending.settings, { budget_changed: at });
  const lines = sending.rows.map(({ values }, index) => ({
    id: added.ids[index] ?? '',
    description: String(values['description']),
    amount: Number(values['amount']),
  }));
  return { lines };
}
