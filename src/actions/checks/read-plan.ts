import { rangeStarts, sampleFormulas } from '../../core/checks/range-starts';
import type { FieldReading, PlanReading, TableReading } from '../../core/checks/reading';
import { FIELD_COLUMNS } from '../../core/plan/compose/fields';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { sorted } from '../../core/sorted';
import type { FoundTab } from '../../sheets/marks';
import { fieldsIn, type ReadFields } from '../../sheets/read-fields';
import { listsIn, type ReadLists } from '../../sheets/read-lists';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { serialReader, type ToSerial } from '../../sheets/serial';
import { today } from '../../sheets/workbook';
import type { OpenPlan } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Grid = readonly (readonly string[])[];

/** A tab as the checks read it: values, notes of the header and formulas, one call each. */
export interface ReadTab {
  readonly tab: FoundTab;
  readonly table: ReadTable;
  readonly formulas: Grid;
  readonly fields: ReadFields;
}

/** A plan read for its checks. */
export interface ReadPlan {
  readonly plan: OpenPlan;
  /** In the order of the workbook. */
  readonly tabs: ReadonlyMap<string, ReadTab>;
  readonly lists: ReadLists;
  readonly reading: PlanReading;
}

function readTab(tab: FoundTab, toSerial: ToSerial): ReadTab {
  const table = readTable(tab.sheet, tab.table, toSerial);
  const { all } = table;
  const formulas = tab.sheet.getRange(1, 1, all.length, all[0]?.length ?? 1).getFormulas();
  return { tab, table, formulas, fields: fieldsIn(all, tab.table, toSerial) };
}

/** The tabs of a plan as people ordered them. */
function inOrder(spreadsheet: Spreadsheet, { tabs }: OpenPlan): readonly FoundTab[] {
  const order = new Map(spreadsheet.getSheets().map((sheet, index) => [sheet.getSheetId(), index]));
  const rank = ({ sheet }: FoundTab): number => order.get(sheet.getSheetId()) ?? order.size;
  return sorted(tabs.values(), (a, b) => rank(a) - rank(b));
}

function fieldsOf({ tab, fields, formulas }: ReadTab): ReadonlyMap<string, FieldReading> {
  const held = tableTemplate(tab.table).fields.filter(({ key }) => fields.row(key) > 0);
  const known = held.map(({ key }) => {
    const row = fields.row(key);
    const isFormula = (formulas[row - 1]?.[FIELD_COLUMNS.value - 1] ?? '') !== '';
    return [key, { row, value: fields.value(key), isFormula }] as const;
  });
  return new Map(known);
}

function tableReading(read: ReadTab, starts: ReadonlyMap<string, number>): TableReading {
  const { values, cell, geometry } = read.table;
  const { tab, firstRow, columns } = geometry;
  return {
    tab,
    firstRow,
    count: values.length,
    columns,
    cell,
    isFormula: (row, column) =>
      (read.formulas[firstRow - 1 + row]?.[(columns.get(column) ?? 0) - 1] ?? '') !== '',
    fields: fieldsOf(read),
    countedFrom: starts.get(tab.toLowerCase()) ?? null,
  };
}

/** Tabs whose rows each read another tab. */
const READS_EACH_TAB: ReadonlySet<string> = new Set(['home']);

/** Stands for the lists of a plan that lost their tab: the words of the templates are left. */
const NO_LISTS: ReadTable = {
  geometry: { tab: '', firstRow: 1, columns: new Map(), cells: new Map() },
  all: [],
  values: [],
  cell: () => '',
  filled: () => [],
};

/** Reads every tab of a plan. A tab or a column that is missing is for the checks to tell. */
export function readPlan(spreadsheet: Spreadsheet, plan: OpenPlan): ReadPlan {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const { language } = plan.mark;
  const tabs = new Map(inOrder(spreadsheet, plan).map((tab) => [tab.table, readTab(tab, toSerial)]));
  const formulas = [...tabs].map(([key, { table, formulas: grid }]) =>
    sampleFormulas(table.geometry.tab, grid, READS_EACH_TAB.has(key)),
  );
  const starts = rangeStarts(formulas.flat());
  const lists = listsIn(tabs.get('lists')?.table ?? NO_LISTS, language);
  const tables = new Map([...tabs].map(([key, read]) => [key, tableReading(read, starts)]));
  return { plan, tabs, lists, reading: { language, tables, lists, today: today(spreadsheet) } };
}
