import type { Answers } from '../contract';
import { layerChange } from '../core/layer/layer-change';
import { LARGEST_LIVE } from '../core/layer/layer-mode';
import { rollUpGrowth } from '../core/layer/roll-up-growth';
import { now } from '../sheets/workbook';
import { writeFields } from '../sheets/write-fields';
import { heldLayer, heldRollUp, rollUpLabels } from './layer/held-rows';
import { layerLines } from './layer/lines';
import { geometryOf, readTabs } from './layer/read-tabs';
import { rewriteColumn } from './layer/rewrite-column';
import { layerSources } from './layer/sources';
import { writeLayer, writeRollUp } from './layer/write';
import { openPlan, tabOf } from './plan-tabs';
import { frozenCells } from './reviews/freeze';
import { criticalCells } from './schedule/critical';
import { summarise } from './summary';
import { trackingChanges, writeTracking } from './tracking/change';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Brings up to date what a plan holds and nobody types: the rows of the monthly layer, of the roll-up and of the
 * tracking tabs for new names, metrics, objectives and months begun, in the writing the number of lines asks for; the
 * critical path of the actions; the attainment of the reviews just held. Everything is read and calculated before the
 * first write. A layer being stored says so first, so that one cut short is written anew by the next refresh.
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
  const tabs = readTabs(spreadsheet, plan);
  const geometry = geometryOf(tabs);
  const sources = layerSources(tabs);
  const lines = layerLines(tabs);
  const change = layerChange(heldLayer(tabs), lines, sources, largestLive);
  const held = tabs.rollUp ? heldRollUp(tabs.rollUp, tabs) : [];
  const growth = rollUpGrowth(sources, held, rollUpLabels(tabs));
  const tracking = trackingChanges(tabs, lines, sources, geometry);
  const critical = criticalCells(tabs);
  const frozen = frozenCells(spreadsheet, tabs, sources.ref);

  const settings = tabOf(plan, 'settings').sheet;
  const mode = { layer_mode: tabs.lists.label('layer_mode', change.mode) };
  if (change.mode === 'stored') writeFields(settings, tabs.settings, mode);
  writeLayer(tabs, geometry, change);
  writeRollUp(tabs, geometry, growth);
  writeTracking(tracking, plan.mark.currency);
  rewriteColumn(plan, geometry, { table: 'actions', column: 'critical', read: tabs.actions }, critical);
  rewriteColumn(plan, geometry, { table: 'reviews', column: 'attainment', read: tabs.reviews }, frozen);
  writeFields(settings, tabs.settings, { ...mode, layer_sum: change.print, layer_at: at });
  return answer;
}
