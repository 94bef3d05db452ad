import type { Geometry } from '../../core/formula/geometry';
import { writtenColumns } from '../../core/layer/row-cells';
import { DIMENSIONS } from '../../core/layer/sources';
import { fieldsGeometry, readFields, type ReadFields } from '../../sheets/read-fields';
import { readLists, type ReadLists } from '../../sheets/read-lists';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { serialReader } from '../../sheets/serial';
import { tabOf, type OpenPlan } from '../plan-tabs';
import { readTracking, type TrackingTab } from '../tracking/read';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs a refresh reads, each read once. */
export interface LayerTabs {
  readonly plan: OpenPlan;
  readonly settings: ReadFields;
  readonly lists: ReadLists;
  readonly kpis: ReadTable;
  readonly totals: ReadTable;
  readonly objectives: ReadTable;
  readonly actuals: ReadTable;
  readonly layer: ReadTable;
  /** Null when the plan does not hold it. */
  readonly rollUp: ReadTable | null;
  readonly personas: ReadTable | null;
  readonly actions: ReadTable | null;
  readonly reviews: ReadTable | null;
  /** Tabs that follow names month by month. */
  readonly tracking: readonly TrackingTab[];
}

const FIGURES = ['value', 'num', 'den'];

/** Columns without which formulas of the layer cannot be written; the machine's own tables need all of theirs. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  kpis: ['label', 'kind', 'calc'],
  fixed_totals: ['metric', 'axis', 'member', 'target', 'period'],
  objectives: ['id', 'metric', 'start', 'due', ...DIMENSIONS],
  actuals: ['date', 'metric', ...FIGURES, ...DIMENSIONS, 'credit_type', 'id'],
  personas: ['name'],
};

/** Templates are read when asked for: a custom function loads this file too. */
const requiredIn = (table: string): readonly string[] | undefined =>
  ['actuals_month', 'rollup'].includes(table) ? writtenColumns(table) : REQUIRED[table];

/** Reads what a refresh needs. @throws PlanError naming a tab, or a column, that is missing. */
export function readTabs(spreadsheet: Spreadsheet, plan: OpenPlan): LayerTabs {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const read = (table: string) => readTable(tabOf(plan, table).sheet, table, toSerial, requiredIn(table));
  const readIfHeld = (table: string) => (plan.tabs.has(table) ? read(table) : null);
  return {
    plan,
    settings: readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial),
    lists: readLists(tabOf(plan, 'lists').sheet, toSerial, plan.mark.language),
    kpis: read('kpis'),
    totals: read('fixed_totals'),
    objectives: read('objectives'),
    actuals: read('actuals'),
    layer: read('actuals_month'),
    rollUp: readIfHeld('rollup'),
    personas: readIfHeld('personas'),
    actions: readIfHeld('actions'),
    reviews: readIfHeld('reviews'),
    tracking: readTracking(plan, (table, required) =>
      readTable(tabOf(plan, table).sheet, table, toSerial, required),
    ),
  };
}

/** Where everything the formulas of the layer and of the roll-up name stands, as people moved and renamed it. */
export function geometryOf(tabs: LayerTabs): Geometry {
  const tables = new Map([
    ['settings', fieldsGeometry('settings', tabOf(tabs.plan, 'settings').sheet, tabs.settings)],
    ['lists', tabs.lists.table.geometry],
    ['kpis', tabs.kpis.geometry],
    ['fixed_totals', tabs.totals.geometry],
    ['objectives', tabs.objectives.geometry],
    ['actuals', tabs.actuals.geometry],
    ['actuals_month', tabs.layer.geometry],
  ]);
  if (tabs.rollUp) tables.set('rollup', tabs.rollUp.geometry);
  return { language: tabs.plan.mark.language, tables, lists: tabs.lists.blocks };
}
