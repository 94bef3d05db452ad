import { isExample } from '../../core/objectives/axis';
import type { MetricRule } from '../../core/objectives/metric-rule';
import type { CellValue } from '../../sheets/cell-value';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from './plan-settings';

/** A metric of the KPIs, as people left it; figures in its own unit, null where blank. */
export interface Metric extends MetricRule {
  /** Key of list `unit`; null when unknown. */
  readonly unit: string | null;
  /** Whether its figures are lines of the actuals, and not calculated from the plan. */
  readonly isFollowed: boolean;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly base: number | null;
}

const AXES = ['rep', 'product', 'channel'] as const;

const numberOrNull = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** How a metric adds up; a blank kind is a flow, a blank direction is to raise, a blank calculation the actuals. */
function metricAt(kpis: ReadTable, row: number, { lists }: LivePlan): Metric {
  const key = (list: string, column: string) => lists.keyOf(list, String(kpis.cell(row, column)));
  const figure = (column: string) => numberOrNull(kpis.cell(row, column));
  const kind = key('kind', 'kind');
  return {
    label: String(kpis.cell(row, 'label')),
    kind: kind === 'stock' || kind === 'ratio' ? kind : 'flow',
    direction: key('direction', 'direction') === 'lower' ? 'lower' : 'higher',
    notAdditive: AXES.filter((axis) => kpis.cell(row, `additive_${axis}`) === false),
    unit: key('unit', 'unit'),
    isFollowed: (key('kpi_calc', 'calc') ?? 'actuals') === 'actuals',
    target: figure('target'),
    stretch: figure('stretch'),
    base: figure('base'),
  };
}

/** The metrics of the KPIs, in order; examples are none. */
export function readMetrics(live: LivePlan): readonly Metric[] {
  const kpis = readTable(tabOf(live.plan, 'kpis').sheet, 'kpis', live.toSerial, ['label']);
  const rows = kpis.filled('label').filter((row) => !isExample(String(kpis.cell(row, 'id')).toUpperCase()));
  return rows.map((row) => metricAt(kpis, row, live));
}

/** A metric the KPIs do not know is a flow to raise, followed in the actuals. */
function unknown(label: string): Metric {
  const blank = { unit: null, target: null, stretch: null, base: null };
  return { label, kind: 'flow', direction: 'higher', notAdditive: [], isFollowed: true, ...blank };
}

/** The metric of a label, told without case as native formulas tell it. */
export function metricNamed(metrics: readonly Metric[], label: string): Metric {
  const wanted = label.toLowerCase();
  return metrics.find((metric) => metric.label.toLowerCase() === wanted) ?? unknown(label);
}
