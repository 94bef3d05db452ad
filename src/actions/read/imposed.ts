import { toMinor } from '../../core/money';
import { isExample, type MemberAxis } from '../../core/objectives/axis';
import { NOTHING_IMPOSED, sumGiven, type Imposed } from '../../core/objectives/imposed';
import { memberFinder } from '../../core/objectives/member-key';
import type { MetricKind } from '../../core/objectives/metric-rule';
import type { WindowKey } from '../../core/objectives/window';
import type { CellValue } from '../../sheets/cell-value';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { tabOf } from '../plan-tabs';
import type { LivePlan } from './plan-settings';

type TotalAxis = 'global' | 'month' | MemberAxis;

/** The totals imposed on a metric for one period, as the fixed totals hold them. */
export interface ImposedTotals {
  readonly global: Imposed;
  readonly byMember: (axis: TotalAxis) => ReadonlyMap<string, Imposed>;
}

/** The fixed totals of a plan, read once. */
export interface FixedTotals {
  /** Metrics that have totals, in the order of their rows. */
  readonly metrics: readonly string[];
  /** The year to date is no period people type totals for: it has none. */
  readonly of: (metric: string, kind: MetricKind, period: WindowKey) => ImposedTotals;
}

/** Amounts are counted in minor units; a ratio is a fraction, and stays one. */
function figure(value: CellValue, kind: MetricKind): number | null {
  if (typeof value !== 'number') return null;
  return kind === 'ratio' ? value : toMinor(value);
}

function imposedAt(table: ReadTable, row: number, kind: MetricKind): Imposed {
  const read = (column: string) => figure(table.cell(row, column), kind);
  return { target: read('target'), stretch: read('stretch'), lastYear: read('reference') };
}

/** A member of two rows is imposed both, as native sums have it; a ratio is imposed the last. */
function plus(before: Imposed | undefined, more: Imposed, kind: MetricKind): Imposed {
  if (!before || kind === 'ratio') return more;
  return {
    target: sumGiven([before.target, more.target]),
    stretch: sumGiven([before.stretch ?? null, more.stretch ?? null]),
    lastYear: sumGiven([before.lastYear, more.lastYear]),
  };
}

/** Names as their list spells them; the reserved member by its key. */
function speller(live: LivePlan, axis: TotalAxis): (member: string) => string {
  if (axis === 'global' || axis === 'month') return (member) => member;
  const find = memberFinder(live.members(axis));
  return (member) => (live.lists.keyOf(axis, member) === 'UNASSIGNED' ? 'UNASSIGNED' : find(member));
}

/** Reads the totals imposed on every metric. */
export function fixedTotals(live: LivePlan): FixedTotals {
  const columns = ['axis', 'member', 'target'];
  const table = readTable(tabOf(live.plan, 'fixed_totals').sheet, 'fixed_totals', live.toSerial, columns);
  const text = (row: number, column: string) => String(table.cell(row, column));
  const rows = table.filled('metric').filter((row) => !isExample(text(row, 'id').toUpperCase()));
  const keyAt = (row: number, list: 'axis' | 'period') => live.lists.keyOf(list, text(row, list));
  const of: FixedTotals['of'] = (metric, kind, period) => {
    const own = rows.filter(
      (row) => text(row, 'metric').toLowerCase() === metric.toLowerCase() && keyAt(row, 'period') === period,
    );
    const byMember = (axis: TotalAxis) => {
      const spell = speller(live, axis);
      const found = own.filter((row) => keyAt(row, 'axis') === axis);
      const totals = new Map<string, Imposed>();
      for (const row of found) {
        const member = spell(text(row, 'member'));
        totals.set(member, plus(totals.get(member), imposedAt(table, row, kind), kind));
      }
      return totals;
    };
    return { byMember, global: [...byMember('global').values()][0] ?? NOTHING_IMPOSED };
  };
  return { metrics: [...new Set(rows.map((row) => text(row, 'metric')))], of };
}
