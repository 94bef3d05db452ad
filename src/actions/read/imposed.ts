import { toMinor } from '../../core/money';
import type { Imposed } from '../../core/objectives/imposed';
import { NOTHING_IMPOSED } from '../../core/objectives/imposed';
import type { MetricRule } from '../../core/objectives/metric-rule';
import { keyOf } from '../../core/schema/key-of';
import type { CellValue } from '../../sheets/cell-value';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from './plan-settings';

/** The totals of a year by axis, as the fixed totals hold them. */
export interface ImposedTotals {
  readonly global: Imposed;
  readonly byMember: (axis: string) => ReadonlyMap<string, Imposed>;
}

const minor = (value: CellValue): number | null => (typeof value === 'number' ? toMinor(value) : null);

/** Reads the totals imposed on a metric for the year. */
export function imposedTotals(live: LivePlan, metric: string): ImposedTotals {
  const table = readTable(tabOf(live.plan, 'fixed_totals').sheet, 'fixed_totals', live.toSerial, [
    'axis',
    'member',
    'target',
  ]);
  const isOfYear = (row: number) =>
    String(table.cell(row, 'metric')).toLowerCase() === metric.toLowerCase() &&
    !String(table.cell(row, 'id')).startsWith('EX-') &&
    keyOf('period', String(table.cell(row, 'period'))) === 'year';
  const rows = table.filled('metric').filter(isOfYear);
  const read = (axis: string) => {
    const own = rows.filter((row) => keyOf('axis', String(table.cell(row, 'axis'))) === axis);
    return new Map(own.map((row) => [String(table.cell(row, 'member')), imposedAt(table, row)]));
  };
  return { global: [...read('global').values()][0] ?? NOTHING_IMPOSED, byMember: read };
}

function imposedAt(table: ReadTable, row: number): Imposed {
  return { target: minor(table.cell(row, 'target')), lastYear: minor(table.cell(row, 'reference')) };
}

/** How a metric adds up, as the KPIs say; a metric they do not know is a flow to raise. */
export function metricRule(live: LivePlan, metric: string): MetricRule {
  const table = readTable(tabOf(live.plan, 'kpis').sheet, 'kpis', live.toSerial, ['label']);
  const row = table.filled('label').find((index) => table.cell(index, 'label') === metric) ?? -1;
  const axes = ['rep', 'product', 'channel'] as const;
  const kind = keyOf('kind', String(table.cell(row, 'kind')));
  return {
    label: metric,
    kind: kind === 'stock' || kind === 'ratio' ? kind : 'flow',
    direction: keyOf('direction', String(table.cell(row, 'direction'))) === 'lower' ? 'lower' : 'higher',
    notAdditive: axes.filter((axis) => table.cell(row, `additive_${axis}`) === false),
  };
}
