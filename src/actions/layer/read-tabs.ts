import type { Geometry } from '../../core/formula/geometry';
import { writtenColumns } from '../../core/layer/row-cells';
import { LARGEST_LIVE } from '../../core/layer/layer-mode';
import { DIMENSIONS } from '../../core/layer/sources';
import { fieldsGeometry, readFields, type ReadFields } from '../../sheets/read-fields';
import { readLists, type ReadLists } from '../../sheets/read-lists';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { serialReader } from '../../sheets/serial';
import { heldTargets, modeOf, type HeldTargets } from '../crossing/held-targets';
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
  /** Null in simple mode, or when the plan does not hold it. */
  readonly targets: HeldTargets | null;
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

/** Columns that plans made before targets could be crossed lack, and need in crossed mode only. */
const NEWER: ReadonlySet<string> = new Set(['stretch', 'assigned']);

/** Templates are read when asked for: a custom function loads this file too. */
function requiredIn(table: string): readonly string[] | undefined {
  if (table === 'rollup') return writtenColumns(table);
  if (table !== 'actuals_month') return REQUIRED[table];
  return writtenColumns(table).filter((column) => !NEWER.has(column));
}

/**
 * Reads what a refresh needs.
 * @param largestLive rows × lines up to which formulas sum the detail of targets.
 * @throws PlanError naming a tab, or a column, that is missing.
 */
export function readTabs(spreadsheet: Spreadsheet, plan: OpenPlan, largestLive = LARGEST_LIVE): LayerTabs {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const read = (table: string) => readTable(tabOf(plan, table).sheet, table, toSerial, requiredIn(table));
  const readIfHeld = (table: string) => (plan.tabs.has(table) ? read(table) : null);
  const settings = readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial);
  const lists = readLists(tabOf(plan, 'lists').sheet, toSerial, plan.mark.language);
  const layer = read('actuals_month');
  const isCrossed = modeOf({ settings, lists }) === 'crossed';
  return {
    plan,
    settings,
    lists,
    kpis: read('kpis'),
    totals: read('fixed_totals'),
    objectives: read('objectives'),
    actuals: read('actuals'),
    layer,
    targets: isCrossed ? heldTargets(plan, layer.values.length, toSerial, largestLive) : null,
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
  if (tabs.targets) tables.set('targets', tabs.targets.geometry);
  if (tabs.rollUp) tables.set('rollup', tabs.rollUp.geometry);
  return { language: tabs.plan.mark.language, tables, lists: tabs.lists.blocks };
}
