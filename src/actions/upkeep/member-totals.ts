import type { LayerSources } from '../../core/layer/sources';
import { AXES, type Axis } from '../../core/plan/answers';
import { valueRow, type RowContent } from '../../core/plan/content';
import type { ReadTable } from '../../sheets/read-table';
import { rowsBeyond, type GrowingTable } from '../../sheets/append-rows';
import { readFreeRows } from '../../sheets/free-rows';
import type { LayerTabs } from '../layer/read-tabs';
import { withNamedTables } from '../named-geometry';
import { tabOf } from '../plan-tabs';
import type { Refreshing } from '../refresh';

/** Rows that share a total between the names that come. */
export interface MemberTotals {
  readonly table: GrowingTable;
  readonly rows: readonly RowContent[];
}

/** The axis of a list; null for one that no total is shared on. */
export const axisOf = (list: string): Axis | null => AXES.find((axis) => axis === list) ?? null;

/** Metrics the names will be given totals of: those shared on their axis, else the main one. */
export function metricsOf({ settings }: LayerTabs, sources: LayerSources, axis: Axis): readonly string[] {
  const shared = sources.totals.filter((total) => total.axis === axis).map(({ metric }) => metric);
  const main = String(settings.value('main_metric'));
  return [...new Set(shared.length > 0 ? shared : [main])].filter((metric) => metric !== '');
}

const KEYS = ['period', 'axis', 'metric', 'member'];

/** A name that comes back may have kept its totals. */
function isHeld(totals: ReadTable, { values }: RowContent): boolean {
  return totals.filled('member').some((row) => KEYS.every((key) => totals.cell(row, key) === values[key]));
}

/** The totals of names to come, those already there left out. */
export function totalRows(
  { lists, totals }: LayerTabs,
  axis: Axis,
  metrics: readonly string[],
  names: readonly string[],
): readonly RowContent[] {
  const shared = { period: lists.label('period', 'year'), axis: lists.label('axis', axis) };
  const origin = lists.label('origin', 'manual');
  const rows = metrics.flatMap((metric) =>
    names.map((member) => valueRow({ ...shared, metric, member, origin })),
  );
  return rows.filter((row) => !isHeld(totals, row));
}

/** Where they go; null when there is none. */
export function memberTotals(
  { plan, totals }: LayerTabs,
  { geometry: known }: Refreshing,
  rows: readonly RowContent[],
): MemberTotals | null {
  if (rows.length === 0) return null;
  const { sheet } = tabOf(plan, 'fixed_totals');
  const free = readFreeRows(sheet, 'fixed_totals', totals);
  const geometry = rowsBeyond(free, rows.length) > 0 ? withNamedTables(plan, known, 'fixed_totals') : known;
  const { currency } = plan.mark;
  const lastRow = sheet.getMaxRows();
  return { table: { sheet, table: 'fixed_totals', geometry, currency, read: totals, free, lastRow }, rows };
}
