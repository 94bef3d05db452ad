import type { TableGeometry } from '../../core/formula/geometry';
import { layerMode } from '../../core/layer/layer-mode';
import { SIMPLE_TARGETS, storedTargets, type LayerTargets, type Leaf } from '../../core/layer/layer-targets';
import { isExample } from '../../core/objectives/axis';
import type { TargetMode } from '../../core/objectives/roll-up-input';
import { locateTable, requireColumns } from '../../sheets/locate-table';
import type { ReadFields } from '../../sheets/read-fields';
import type { ReadLists } from '../../sheets/read-lists';
import { readTable, type ReadTable } from '../../sheets/read-table';
import type { ToSerial } from '../../sheets/serial';
import type { OpenPlan } from '../plan-tabs';

/** Columns the layer sums, and those that say which rows count. */
export const LEAF_COLUMNS: readonly string[] = [
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
  'credit_type',
];

/** The settings and lists a detail of targets is read with. */
interface Words {
  readonly settings: ReadFields;
  readonly lists: ReadLists;
}

/** The detail of targets of a plan in crossed mode. */
export interface HeldTargets {
  readonly geometry: TableGeometry;
  /** Its rows; null while they are few enough for formulas to sum them. */
  readonly read: ReadTable | null;
}

/** How the targets of a plan are shared. */
export function modeOf({ settings, lists }: Words): TargetMode {
  return lists.keyOf('target_mode', String(settings.value('target_mode'))) === 'crossed'
    ? 'crossed'
    : 'simple';
}

/**
 * Where the detail of targets stands, and its rows where the layer is to store their sums.
 * @param rows rows of the layer, each of which would read every line of the detail.
 */
export function heldTargets(
  { tabs }: OpenPlan,
  rows: number,
  toSerial: ToSerial,
  largestLive: number,
): HeldTargets | null {
  const tab = tabs.get('targets');
  if (!tab) return null;
  const geometry = locateTable(tab.sheet, 'targets');
  requireColumns(geometry, LEAF_COLUMNS);
  const leaves = Math.max(0, tab.sheet.getLastRow() - geometry.firstRow + 1);
  if (layerMode(rows, leaves, largestLive) === 'live') return { geometry, read: null };
  return { geometry, read: readTable(tab.sheet, 'targets', toSerial, LEAF_COLUMNS) };
}

const figure = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Tells the rows that count: base credit, version and scenario of the plan, examples left out. */
export function countedIn({ settings, lists }: Words): (table: ReadTable, row: number) => boolean {
  const version = String(settings.value('version')).toLowerCase();
  const scenario = String(settings.value('scenario')).toLowerCase();
  const base = lists.label('credit', 'base').toLowerCase();
  return (table, row) => {
    const text = (column: string) => String(table.cell(row, column)).toLowerCase();
    const isOfPlan = text('version') === version && text('scenario') === scenario;
    return isOfPlan && text('credit_type') === base && !isExample(text('id').toUpperCase());
  };
}

function leafAt(table: ReadTable, row: number): readonly Leaf[] {
  const month = table.cell(row, 'period');
  const text = (column: string) => String(table.cell(row, column));
  if (typeof month !== 'number') return [];
  const leaf = {
    metric: text('metric'),
    month: Math.floor(month),
    rep: text('rep'),
    product: text('product'),
    channel: text('channel'),
    target: figure(table.cell(row, 'target')),
    stretch: figure(table.cell(row, 'stretch')),
    assigned: figure(table.cell(row, 'assigned')),
  };
  return [leaf];
}

/** The lines the layer sums. */
export function leavesIn(table: ReadTable, words: Words): readonly Leaf[] {
  const isCounted = countedIn(words);
  return table.values.flatMap((_, row) => (isCounted(table, row) ? leafAt(table, row) : []));
}

/** Where the targets of the layer come from. */
export function targetsOf(words: Words & { readonly targets: HeldTargets | null }): LayerTargets {
  if (modeOf(words) === 'simple') return SIMPLE_TARGETS;
  const read = words.targets?.read ?? null;
  return read === null ? { writing: 'crossed' } : storedTargets(leavesIn(read, words));
}
