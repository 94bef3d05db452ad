import { PlanError } from '../../core/errors';
import { NAMED_AXES } from '../../core/layer/layer-row';
import type { LayerMember, LayerMetric, LayerObjective, LayerSources } from '../../core/layer/sources';
import { isExample } from '../../core/objectives/axis';
import type { ReadFields } from '../../sheets/read-fields';
import type { CellValue } from '../../sheets/cell-value';
import type { ReadTable } from '../../sheets/read-table';
import { targetsOf } from '../crossing/held-targets';
import { namesAt } from './names-at';
import type { LayerTabs } from './read-tabs';

const numberOr = <T>(value: CellValue, missing: T): number | T =>
  typeof value === 'number' ? value : missing;

const isExampleAt = (table: ReadTable, row: number): boolean =>
  isExample(String(table.cell(row, 'id')).toUpperCase());

/** A blank kind is a flow, and a blank calculation reads the actuals. */
function metricAt({ kpis, lists }: LayerTabs, row: number): LayerMetric {
  const text = (column: string) => String(kpis.cell(row, column));
  const kind = text('kind') === '' ? 'flow' : lists.keyOf('kind', text('kind'));
  const calculation = text('calc') === '' ? 'actuals' : lists.keyOf('kpi_calc', text('calc'));
  return {
    label: text('label'),
    kind: kind === 'flow' || kind === 'stock' || kind === 'ratio' ? kind : 'unknown',
    unit: lists.keyOf('unit', text('unit')),
    isFollowed: calculation === 'actuals' && !isExampleAt(kpis, row),
  };
}

function totalsOf({ totals, lists }: LayerTabs): LayerSources['totals'] {
  const counted = totals.filled('metric').filter((row) => !isExampleAt(totals, row));
  return counted.map((row) => {
    const key = lists.keyOf('axis', String(totals.cell(row, 'axis')));
    return {
      metric: String(totals.cell(row, 'metric')),
      axis: NAMED_AXES.find((axis) => axis === key) ?? null,
    };
  });
}

function personasOf({ personas, lists }: LayerTabs): readonly LayerMember[] {
  if (!personas) return [];
  const named = personas.filled('name').filter((row) => !isExampleAt(personas, row));
  return [
    ...named.map((row) => ({ label: String(personas.cell(row, 'name')), isUnassigned: false })),
    { label: lists.label('rep', 'UNASSIGNED'), isUnassigned: true },
  ];
}

function membersOf(tabs: LayerTabs): LayerSources['members'] {
  const listed = (list: string): readonly LayerMember[] =>
    tabs.lists.values(list).map(({ key, label }) => ({ label, isUnassigned: key === 'UNASSIGNED' }));
  return {
    rep: listed('rep'),
    product: listed('product'),
    channel: listed('channel'),
    persona: personasOf(tabs),
  };
}

const SETTING_METRICS = [
  'main_metric',
  'revenue_metric',
  'orders_metric',
  'customers_metric',
  'active_metric',
];

const named = (settings: ReadFields, keys: readonly string[]): readonly string[] =>
  keys.map((key) => String(settings.value(key))).filter((metric) => metric !== '');

function trackedOf({ tracking, settings }: LayerTabs): LayerSources['tracked'] {
  return tracking.map(({ tracks }) => ({ axis: tracks.axis, metrics: named(settings, tracks.metrics) }));
}

function objectiveAt({ objectives }: LayerTabs, row: number): LayerObjective {
  return {
    id: String(objectives.cell(row, 'id')),
    metric: String(objectives.cell(row, 'metric')),
    start: numberOr(objectives.cell(row, 'start'), null),
    due: numberOr(objectives.cell(row, 'due'), null),
    names: namesAt(objectives, row),
  };
}

function fiscalStartOf({ settings }: LayerTabs): number {
  const value = settings.value('fiscal_start');
  if (typeof value !== 'number') throw new PlanError('dayUnreadable', { value: String(value) });
  return value;
}

/** What the layer is made from. @throws PlanError when the start of the plan is no date. */
export function layerSources(tabs: LayerTabs): LayerSources {
  const { settings, kpis, objectives } = tabs;
  return {
    fiscalStart: fiscalStartOf(tabs),
    ref: numberOr(settings.value('ref_date'), 0),
    metrics: kpis.filled('label').map((row) => metricAt(tabs, row)),
    settingMetrics: named(settings, SETTING_METRICS),
    totals: totalsOf(tabs),
    members: membersOf(tabs),
    tracked: trackedOf(tabs),
    objectives: objectives.filled('id').map((row) => objectiveAt(tabs, row)),
    targets: targetsOf(tabs),
  };
}
