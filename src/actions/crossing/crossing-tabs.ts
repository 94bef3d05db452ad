import { DIMENSIONS } from '../../core/layer/sources';
import { readFields } from '../../sheets/read-fields';
import { readLists } from '../../sheets/read-lists';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { serialReader, type ToSerial } from '../../sheets/serial';
import type { LayerTabs } from '../layer/read-tabs';
import { tabOf, type OpenPlan } from '../plan-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs a detail of targets is computed from, each read once. */
export interface CrossingTabs extends Pick<
  LayerTabs,
  'plan' | 'settings' | 'lists' | 'kpis' | 'totals' | 'actuals'
> {
  /** The detail as it stands; null for a plan that has none yet. */
  readonly detail: ReadTable | null;
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  kpis: ['label'],
  fixed_totals: ['metric', 'period', 'axis', 'member', 'target'],
  actuals: ['date', 'metric', 'value', 'credit_type', ...DIMENSIONS],
  targets: [
    'id',
    'version',
    'scenario',
    'metric',
    'period',
    'rep',
    'product',
    'channel',
    'target',
    'stretch',
    'assigned',
    'computed',
    'pin',
    'credit_type',
  ],
};

/** Reads the detail of a plan; null for a plan that has none. */
export function readDetail(plan: OpenPlan, toSerial: ToSerial): ReadTable | null {
  const tab = plan.tabs.get('targets');
  return tab ? readTable(tab.sheet, 'targets', toSerial, REQUIRED['targets']) : null;
}

/** Reads what a preview needs. @throws PlanError naming a tab, or a column, that is missing. */
export function readCrossingTabs(spreadsheet: Spreadsheet, plan: OpenPlan): CrossingTabs {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const read = (table: string) => readTable(tabOf(plan, table).sheet, table, toSerial, REQUIRED[table]);
  return {
    plan,
    settings: readFields(tabOf(plan, 'settings').sheet, 'settings', toSerial),
    lists: readLists(tabOf(plan, 'lists').sheet, toSerial, plan.mark.language),
    kpis: read('kpis'),
    totals: read('fixed_totals'),
    actuals: read('actuals'),
    detail: readDetail(plan, toSerial),
  };
}
