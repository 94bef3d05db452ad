import type { Geometry } from '../../core/formula/geometry';
import type { LayerLine } from '../../core/layer/layer-line';
import type { LayerSources } from '../../core/layer/sources';
import type { RowContent } from '../../core/plan/content';
import { trackingRow } from '../../core/plan/rows/tracking';
import { missingMonths } from '../../core/tracking/missing-months';
import { panelGrowth } from '../../core/tracking/panel-growth';
import { appendRows, rowsBeyond } from '../../sheets/append-rows';
import { readFreeRows, type FreeRows } from '../../sheets/free-rows';
import { insertPanelColumns, panelInsertion, type PanelInsertion } from '../../sheets/insert-panel-columns';
import type { LayerTabs } from '../layer/read-tabs';
import { withNamedTables } from '../named-geometry';
import type { TrackingTab } from './read';

/** What a refresh adds to a tracking tab. */
export interface TrackingChange {
  readonly tab: TrackingTab;
  readonly geometry: Geometry;
  readonly rows: readonly RowContent[];
  /** Where the rows go; nobody looks when there is none. */
  readonly free: FreeRows;
  readonly panels: readonly PanelInsertion[];
}

const NOWHERE: FreeRows = { first: 0, prepared: 0 };

/** Columns of names the panels of a tab need, nobody's among them. Personas have room of their own. */
function namesOf({ tracks }: TrackingTab, { lists }: LayerTabs): number {
  const block = lists.blocks.get(tracks.axis);
  return block ? block.lastRow - block.firstRow + 1 : 0;
}

/** Places of the tabs named are only read where formulas will be written. */
function geometryFor(tab: TrackingTab, tabs: LayerTabs, beyond: number, known: Geometry) {
  const own = new Map([...known.tables, [tab.table, tab.read.geometry] as const]);
  const geometry = { ...known, tables: own };
  const isShort = tab.panels.some(({ names }) => names < namesOf(tab, tabs));
  return isShort || beyond > 0 ? withNamedTables(tabs.plan, geometry, tab.table) : geometry;
}

function changeOf(
  tab: TrackingTab,
  index: number,
  tabs: LayerTabs,
  lines: readonly LayerLine[],
  sources: LayerSources,
  known: Geometry,
): TrackingChange {
  const { tracks, table } = tab;
  const metrics = sources.tracked[index]?.metrics ?? [];
  const months = missingMonths(tracks, metrics, tab.months, lines, sources);
  const rows = months.map(({ month, member }) => trackingRow(tracks.axis, month, member));
  const free = rows.length > 0 ? readFreeRows(tab.sheet, table, tab.read) : NOWHERE;
  const geometry = geometryFor(tab, tabs, rowsBeyond(free, rows.length), known);
  const growth = panelGrowth(table, tab.panels, namesOf(tab, tabs), geometry);
  const panels = growth.map((panel) => panelInsertion(tab.sheet, panel));
  return { tab, geometry, rows, free, panels };
}

/** What the tracking tabs of a plan lack: rows for the months begun, columns for new names. Writes nothing. */
export function trackingChanges(
  tabs: LayerTabs,
  lines: readonly LayerLine[],
  sources: LayerSources,
  geometry: Geometry,
): readonly TrackingChange[] {
  return tabs.tracking.map((tab, index) => changeOf(tab, index, tabs, lines, sources, geometry));
}

/** Writes it: rows under those in use, then the columns of the panels. */
export function writeTracking(changes: readonly TrackingChange[], currency: string): void {
  for (const { tab, geometry, rows, free, panels } of changes) {
    if (rows.length > 0) appendRows({ ...tab, free, geometry, currency }, rows);
    for (const growth of panels) insertPanelColumns(tab.sheet, growth);
  }
}
