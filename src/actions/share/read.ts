import { PlanError } from '../../core/errors';
import { readFields, type ReadFields } from '../../sheets/read-fields';
import { readLists, type ReadLists } from '../../sheets/read-lists';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { serialReader, type ToSerial } from '../../sheets/serial';
import { openPlan, tabOf, type OpenPlan } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs a share reads, each read once. */
export interface SharingTabs {
  readonly plan: OpenPlan;
  readonly toSerial: ToSerial;
  readonly settings: ReadFields;
  readonly lists: ReadLists;
  readonly totals: ReadTable;
  /** Formula of a cell of the fixed totals; '' for none. */
  readonly formula: (row: number, column: string) => string;
  readonly kpis: ReadTable;
  /** Null when the plan does not hold it. */
  readonly team: ReadTable | null;
  readonly fiscalStart: number;
  readonly ref: number;
}

const REQUIRED = ['metric', 'period', 'axis', 'member', 'target', 'stretch', 'pin', 'id'];

function formulasOf(plan: OpenPlan, { geometry, values }: ReadTable): SharingTabs['formula'] {
  const width = Math.max(...geometry.columns.values());
  const rows = Math.max(1, values.length);
  const range = tabOf(plan, 'fixed_totals').sheet.getRange(geometry.firstRow, 1, rows, width);
  const formulas: readonly (readonly string[])[] = range.getFormulas();
  return (row, column) => formulas[row]?.[(geometry.columns.get(column) ?? 0) - 1] ?? '';
}

function serialIn(settings: ReadFields, key: string): number {
  const value = settings.value(key);
  if (typeof value !== 'number') throw new PlanError('dayUnreadable', { value: String(value) });
  return Math.floor(value);
}

/** Reads them. @throws PlanError naming a tab or a column that is missing, or a date of the settings that is none. */
export function readSharing(spreadsheet: Spreadsheet, planId: string): SharingTabs {
  const plan = openPlan(spreadsheet, planId);
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const read = (table: string, required: readonly string[]) =>
    readTable(tabOf(plan, table).sheet, table, toSerial, required);
  const settings = readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial);
  const totals = read('fixed_totals', REQUIRED);
  return {
    plan,
    toSerial,
    settings,
    lists: readLists(tabOf(plan, 'lists').sheet, toSerial, plan.mark.language),
    totals,
    formula: formulasOf(plan, totals),
    kpis: read('kpis', ['label', 'kind']),
    team: plan.tabs.has('team') ? read('team', []) : null,
    fiscalStart: serialIn(settings, 'fiscal_start'),
    ref: serialIn(settings, 'ref_date'),
  };
}
