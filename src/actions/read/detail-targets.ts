import { isoMonth } from '../../core/calendar/iso';
import { groups } from '../../core/checks/groups';
import { toMinor } from '../../core/money';
import { UNASSIGNED } from '../../core/objectives/axis';
import type { MonthTargets } from '../../core/objectives/pace';
import { keyOf } from '../../core/schema/key-of';
import { readTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from './plan-settings';

/** Targets of a metric as the detail gives them, month by month, in minor units. */
export interface DetailTargets {
  /** Those of the whole. */
  readonly months: MonthTargets;
  /** Those of each member of an axis; nobody's under its own key. */
  readonly byMember: ReadonlyMap<string, MonthTargets>;
}

const minor = (value: unknown): number => (typeof value === 'number' ? toMinor(value) : 0);

/** A month of the layer: whose it is, and what it is given. */
interface LayerMonth {
  readonly axis: string;
  readonly member: string;
  readonly month: string;
  readonly target: number;
  readonly assigned: number;
}

function layerMonths({ plan, toSerial }: LivePlan, metric: string): readonly LayerMonth[] {
  const layer = readTable(tabOf(plan, 'actuals_month').sheet, 'actuals_month', toSerial);
  return layer.values.flatMap((_, row) => {
    const month = layer.cell(row, 'month');
    const label = String(layer.cell(row, 'member'));
    if (typeof month !== 'number' || layer.cell(row, 'metric') !== metric) return [];
    return [
      {
        axis: String(layer.cell(row, 'axis')),
        member: keyOf('rep', label) === UNASSIGNED ? UNASSIGNED : label,
        month: isoMonth(month),
        target: minor(layer.cell(row, 'target')),
        assigned: minor(layer.cell(row, 'assigned')),
      },
    ];
  });
}

const monthsIn = (rows: readonly LayerMonth[]): MonthTargets =>
  new Map(rows.map(({ month, target }) => [month, target]));

/**
 * Reads the targets that the monthly layer sums from the detail.
 * @returns null while the metric has no detail: its targets are then the totals, as in simple mode.
 */
export function detailTargets(live: LivePlan, metric: string, axis: string): DetailTargets | null {
  const rows = layerMonths(live, metric);
  const whole = rows.filter((row) => row.axis === 'global');
  if (whole.every(({ assigned }) => assigned === 0)) return null;
  const own = groups(
    rows.filter((row) => row.axis === axis),
    ({ member }) => member,
  );
  return {
    months: monthsIn(whole),
    byMember: new Map([...own].map(([member, months]) => [member, monthsIn(months)] as const)),
  };
}
