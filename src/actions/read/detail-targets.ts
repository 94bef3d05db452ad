import { isoMonth } from '../../core/calendar/iso';
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

/**
 * Reads the targets that the monthly layer sums from the detail.
 * @returns null while the metric has no detail: its targets are then the totals, as in simple mode.
 */
export function detailTargets(
  { plan, toSerial }: LivePlan,
  metric: string,
  axis: string,
): DetailTargets | null {
  const layer = readTable(tabOf(plan, 'actuals_month').sheet, 'actuals_month', toSerial);
  const whole = new Map<string, number>();
  const byMember = new Map<string, Map<string, number>>();
  let isDetailed = false;
  layer.values.forEach((_, row) => {
    const [month, key] = [layer.cell(row, 'month'), layer.cell(row, 'axis')];
    if (typeof month !== 'number' || layer.cell(row, 'metric') !== metric) return;
    const amount = minor(layer.cell(row, 'target'));
    if (key === 'global') {
      whole.set(isoMonth(month), amount);
      isDetailed ||= minor(layer.cell(row, 'assigned')) !== 0;
    } else if (key === axis) {
      const label = String(layer.cell(row, 'member'));
      const member = keyOf('rep', label) === UNASSIGNED ? UNASSIGNED : label;
      byMember.set(member, (byMember.get(member) ?? new Map<string, number>()).set(isoMonth(month), amount));
    }
  });
  return isDetailed ? { months: whole, byMember } : null;
}
