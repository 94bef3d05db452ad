import type { Answers } from '../contract';
import type { Geometry } from '../core/formula/geometry';
import { layerChange, type LayerChange } from '../core/layer/layer-change';
import { LARGEST_LIVE } from '../core/layer/layer-mode';
import { rollUpGrowth, type RollUpGrowth } from '../core/layer/roll-up-growth';
import type { RowContent } from '../core/plan/content';
import type { LayerSources } from '../core/layer/sources';
import { now } from '../sheets/workbook';
import { writeFields } from '../sheets/write-fields';
import { heldLayer, heldRollUp, rollUpLabels } from './layer/held-rows';
import { layerLines } from './layer/lines';
import { geometryOf, readTabs, type LayerTabs } from './layer/read-tabs';
import { rewriteColumn } from './layer/rewrite-column';
import { layerSources } from './layer/sources';
import { writeLayer, writeRollUp } from './layer/write';
import { openPlan, tabOf } from './plan-tabs';
import { frozenCells } from './reviews/freeze';
import { criticalCells } from './schedule/critical';
import { summarise } from './summary';
import { trackingChanges, writeTracking, type TrackingChange } from './tracking/change';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything a refresh will write, found before anything is written. */
export interface Refreshing {
  readonly tabs: LayerTabs;
  readonly sources: LayerSources;
  readonly geometry: Geometry;
  readonly change: LayerChange;
  readonly growth: readonly RollUpGrowth[];
  readonly tracking: readonly TrackingChange[];
  readonly critical: readonly (RowContent | null)[];
  /** Attainment of the reviews just held. */
  readonly frozen: readonly (RowContent | null)[];
}

/**
 * Finds what a plan lacks of what nobody types. Writes nothing.
 * @param largestLive rows × lines up to which the layer stays live
 */
export function refreshingOf(
  spreadsheet: Spreadsheet,
  tabs: LayerTabs,
  sources: LayerSources,
  largestLive = LARGEST_LIVE,
): Refreshing {
  const geometry = geometryOf(tabs);
  const lines = layerLines(tabs);
  const held = tabs.rollUp ? heldRollUp(tabs.rollUp, tabs) : [];
  return {
    tabs,
    sources,
    geometry,
    change: layerChange(heldLayer(tabs), lines, sources, largestLive),
    growth: rollUpGrowth(sources, held, rollUpLabels(tabs)),
    tracking: trackingChanges(tabs, lines, sources, geometry),
    critical: criticalCells(tabs),
    frozen: frozenCells(spreadsheet, tabs, sources.ref),
  };
}

/** Whether the layer holds targets as values: said once it may. */
function targetLayer({ lists, settings }: LayerTabs, { targets }: LayerSources): Record<string, string> {
  const label = lists.label('layer_mode', targets?.writing === 'stored' ? 'stored' : 'live');
  return settings.value('target_layer') === label ? {} : { target_layer: label };
}

/**
 * Writes it. A layer being stored says so first, so that one cut short is written anew by the next refresh.
 * @param at the moment of the refresh, as a serial number
 */
export function writeRefreshing(refreshing: Refreshing, at: number): void {
  const { tabs, sources, geometry, change, growth, tracking, critical, frozen } = refreshing;
  const { plan } = tabs;
  const settings = tabOf(plan, 'settings').sheet;
  const mode = { layer_mode: tabs.lists.label('layer_mode', change.mode) };
  if (change.mode === 'stored') writeFields(settings, tabs.settings, mode);
  writeLayer(tabs, geometry, change);
  writeRollUp(tabs, geometry, growth);
  writeTracking(tracking, plan.mark.currency);
  rewriteColumn(plan, geometry, { table: 'actions', column: 'critical', read: tabs.actions }, critical);
  rewriteColumn(plan, geometry, { table: 'reviews', column: 'attainment', read: tabs.reviews }, frozen);
  const targets = targetLayer(tabs, sources);
  writeFields(settings, tabs.settings, { ...mode, ...targets, layer_sum: change.print, layer_at: at });
}

/**
 * Brings up to date what a plan holds and nobody types: the rows of the monthly layer, of the roll-up and of the
 * tracking tabs for new names, metrics, objectives and months begun, in the writing the number of lines asks for; the
 * critical path of the actions; the attainment of the reviews just held. Everything is read and calculated before the
 * first write.
 * @param largestLive rows × lines up to which the layer stays live
 * @throws PlanError naming a tab or a column that is missing.
 */
export function refreshPlan(
  spreadsheet: Spreadsheet,
  planId: string,
  largestLive = LARGEST_LIVE,
): Answers['refresh'] {
  const plan = openPlan(spreadsheet, planId);
  const answer = { plan: summarise(spreadsheet, plan.mark) };
  const at = now(spreadsheet);
  const tabs = readTabs(spreadsheet, plan, largestLive);
  writeRefreshing(refreshingOf(spreadsheet, tabs, layerSources(tabs), largestLive), at);
  return answer;
}
