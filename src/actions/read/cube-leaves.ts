import { monthStart } from '../../core/calendar/month';
import { toMinor } from '../../core/money';
import { UNASSIGNED } from '../../core/objectives/axis';
import type { TargetLeaf } from '../../core/objectives/cube';
import type { MetricKind } from '../../core/objectives/metric-rule';
import { readTable, type ReadTable } from '../../sheets/read-table';
import type { LivePlan } from './plan-settings';

const REQUIRED = ['metric', 'period', 'rep', 'product', 'channel', 'target'];

/** Whether a leaf is one of the version and the scenario the plan follows, and counts in totals. */
function isCounted(table: ReadTable, row: number, { lists, settings }: LivePlan): boolean {
  const text = (column: string) => String(table.cell(row, column));
  const scenario = (value: unknown) => lists.keyOf('scenario', String(value));
  return (
    text('version') === String(settings.value('version')) &&
    scenario(text('scenario')) === scenario(settings.value('scenario')) &&
    lists.keyOf('credit', text('credit_type')) === 'base'
  );
}

function leafAt(table: ReadTable, row: number, live: LivePlan): TargetLeaf | null {
  const month = table.cell(row, 'period');
  if (typeof month !== 'number') return null;
  const name = (axis: 'rep' | 'product' | 'channel') => {
    const text = String(table.cell(row, axis)).trim();
    return text === '' || live.lists.keyOf(axis, text) === UNASSIGNED ? null : text;
  };
  const figure = (column: string) => {
    const value = table.cell(row, column);
    return typeof value === 'number' ? toMinor(value) : null;
  };
  const names = { rep: name('rep'), product: name('product'), channel: name('channel'), team: null };
  return {
    ...names,
    day: monthStart(Math.floor(month)),
    target: figure('target'),
    stretch: figure('stretch'),
  };
}

/** The targets of a metric by month, rep, product and channel; empty in simple mode, where none is read. */
export function cubeLeaves(live: LivePlan, metric: string, kind: MetricKind): readonly TargetLeaf[] {
  const tab = live.plan.tabs.get('targets');
  if (live.mode !== 'crossed' || kind !== 'flow' || !tab) return [];
  const table = readTable(tab.sheet, 'targets', live.toSerial, REQUIRED);
  const wanted = metric.toLowerCase();
  return table
    .filled('target', 'stretch')
    .filter(
      (row) => String(table.cell(row, 'metric')).toLowerCase() === wanted && isCounted(table, row, live),
    )
    .flatMap((row) => leafAt(table, row, live) ?? []);
}
