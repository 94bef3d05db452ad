import type { Answers, CrossChoices, Request } from '../../contract';
import { layerMode } from '../../core/layer/layer-mode';
import { storedTargets, type LayerTargets, type Leaf } from '../../core/layer/layer-targets';
import type { LayerSources } from '../../core/layer/sources';
import { PlanError } from '../../core/errors';
import type { NewLeaf } from '../../core/crossing/crossing-result';
import { fromMinor } from '../../core/money';
import type { ReadTable } from '../../sheets/read-table';
import { serialReader } from '../../sheets/serial';
import { now } from '../../sheets/workbook';
import { readTabs, type LayerTabs } from '../layer/read-tabs';
import { layerSources } from '../layer/sources';
import { openPlan, tabOf } from '../plan-tabs';
import { refreshingOf, writeRefreshing, type Refreshing } from '../refresh';
import { readDetail, type CrossingTabs } from './crossing-tabs';
import { cubeRows, type LeafWords } from './cube-rows';
import { leavesIn, modeOf } from './held-targets';
import { MOST_ROWS, prepareCrossing, type Prepared } from './prepare';
import { wholeRow } from './read-totals';
import { restoreTotals, totalsWriting, writeTotals, type TotalsWriting } from './repaired-totals';
import { cubeWriting, type CubeWriting } from './cube-writing';
import { dropFreed, restoreCube, writeCube } from './write-cube';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything the computation of a detail will write, found before anything is written. */
interface Crossing {
  readonly cube: CubeWriting;
  readonly totals: TotalsWriting;
  readonly refreshing: Refreshing;
}

/** Words of the lines. They bear the objective that the total of their metric follows. */
function wordsOf(tabs: CrossingTabs, { metric: label }: CrossChoices, { metric }: Prepared): LeafWords {
  const { settings, lists, totals } = tabs;
  const isMain = String(settings.value('main_metric')).toLowerCase() === label.toLowerCase();
  const followed = String(totals.cell(wholeRow(tabs, label), 'objective'));
  return {
    version: String(settings.value('version')),
    scenario: String(settings.value('scenario')),
    objective: followed || (isMain ? String(settings.value('main_objective')) : ''),
    metric: label,
    unit: metric.unit === null ? '' : lists.label('unit', metric.unit),
    reconciled: lists.label('origin', 'reconciled'),
    manual: lists.label('origin', 'manual'),
    base: lists.label('credit', 'base'),
  };
}

function leafOf({ month, names, target, stretch, assigned }: NewLeaf, metric: string): Leaf {
  return {
    metric,
    month,
    ...names,
    target: fromMinor(target),
    stretch: fromMinor(stretch ?? 0),
    assigned: fromMinor(assigned),
  };
}

/** Where the layer will have its targets: too many lines for formulas are summed here, those of other metrics too. */
function targetsThen(
  tabs: CrossingTabs & Pick<LayerTabs, 'layer'>,
  metric: string,
  leaves: readonly NewLeaf[],
): LayerTargets {
  const { detail, layer } = tabs;
  const others = (detail ? leavesIn(detail, tabs) : []).filter(
    (leaf) => leaf.metric.toLowerCase() !== metric.toLowerCase(),
  );
  const all = [...others, ...leaves.map((leaf) => leafOf(leaf, metric))];
  return layerMode(layer.values.length, all.length) === 'live' ? { writing: 'crossed' } : storedTargets(all);
}

/** Every axis of the detail is followed, whether it had totals or not. */
function sourcesThen(tabs: LayerTabs, { metric, axes }: CrossChoices, targets: LayerTargets): LayerSources {
  const known = layerSources(tabs);
  const followed = axes.map((axis) => ({ metric, axis }));
  return { ...known, totals: [...known.totals, ...followed], targets };
}

/** @throws PlanError for what cannot be written, or what people have not said yes to. */
function requireWritable({ blocked, result }: Prepared, { large }: CrossChoices): void {
  const [first] = blocked;
  if (first !== undefined) throw new PlanError('crossBlocked', { reason: first });
  if (result.leaves.length > MOST_ROWS && !large)
    throw new PlanError('crossTooLarge', { rows: result.leaves.length, limit: MOST_ROWS });
}

function crossingOf(
  spreadsheet: Spreadsheet,
  { planId, choices }: Extract<Request, { readonly kind: 'cross' }>,
): { readonly crossing: Crossing; readonly rows: number } {
  const plan = openPlan(spreadsheet, planId);
  const tabs = readTabs(spreadsheet, plan, Number.POSITIVE_INFINITY);
  if (modeOf(tabs) === 'simple') throw new PlanError('crossSimple');
  const { sheet } = tabOf(plan, 'targets');
  const detail = readDetail(plan, serialReader(spreadsheet.getSpreadsheetTimeZone()));
  if (!detail) throw new PlanError('crossSimple');
  const read = { ...tabs, detail };
  const prepared = prepareCrossing(read, choices);
  requireWritable(prepared, choices);
  const { leaves, repaired } = prepared.result;
  const words = wordsOf(read, choices, prepared);
  const rows = cubeRows(detail, prepared.input.leaves, leaves, words, choices.keepEdits);
  const { language, currency } = plan.mark;
  const formulas = formulasOf(sheet, detail);
  const cube = cubeWriting({ sheet, detail, formulas, language, currency, unit: prepared.metric.unit }, rows);
  const sources = sourcesThen(tabs, choices, targetsThen(read, choices.metric, leaves));
  const refreshing = refreshingOf(spreadsheet, tabs, sources);
  const totals = totalsWriting(tabs, refreshing, choices.metric, repaired);
  return { crossing: { cube, totals, refreshing }, rows: leaves.length };
}

/** Formulas of the rows of data; a detail without a row has none. */
function formulasOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { geometry, values }: ReadTable) {
  const width = Math.max(...geometry.columns.values());
  if (values.length === 0) return [];
  return sheet.getRange(geometry.firstRow, 1, values.length, width).getFormulas();
}

function takeBack({ cube, totals }: Crossing): void {
  restoreCube(cube);
  restoreTotals(totals);
  SpreadsheetApp.flush();
}

/**
 * Computes the detail of the targets of a metric and writes it: totals put right where people chose so, the lines,
 * then the monthly layer and the roll-up. Everything is read and computed before the first write.
 * @throws PlanError when it is refused; or when a write failed, the detail and the totals being put back from what
 * was read.
 */
export function crossPlan(
  spreadsheet: Spreadsheet,
  request: Extract<Request, { readonly kind: 'cross' }>,
): Answers['cross'] {
  const { crossing, rows } = crossingOf(spreadsheet, request);
  const at = now(spreadsheet);
  try {
    writeTotals(crossing.totals);
    writeCube(crossing.cube);
    writeRefreshing(crossing.refreshing, at);
    dropFreed(crossing.cube);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(crossing);
    throw new PlanError('crossStopped', { detail: error instanceof Error ? error.message : String(error) });
  }
  return { rows };
}
