import { monthsBegun } from '../../calendar/fiscal-year';
import { table as tableTemplate } from '../../schema/catalogue';
import type { Tracking } from '../../schema/table';
import { AXES, type Axis } from '../answers';
import { valueRow, type RowContent } from '../content';
import type { PlanSettings } from '../settings';

/** A table that follows names month by month. */
export interface TrackingTable {
  readonly table: string;
  readonly tracks: Tracking;
}

/** Those among some tables, in their order. */
export function trackingTables(tables: readonly string[]): readonly TrackingTable[] {
  return tables.flatMap((table) => {
    const { tracks } = tableTemplate(table);
    return tracks === null ? [] : [{ table, tracks }];
  });
}

/** A month of a name. */
export function trackingRow(axis: Tracking['axis'], month: number, member: string): RowContent {
  return valueRow({ month, [axis]: member });
}

/** The names a new plan follows by an axis, nobody's left out: only real sales show those. */
export function trackedNames(
  { axis }: Tracking,
  settings: PlanSettings,
  personas: readonly RowContent[],
): readonly string[] {
  if (isNamed(axis)) return settings.members[axis].map(({ name }) => name);
  return personas.map(({ values }) => String(values['name'] ?? '')).filter((name) => name !== '');
}

const isNamed = (axis: Tracking['axis']): axis is Axis => AXES.some((named) => named === axis);

/** The rows of the tracking tables of a new plan: the months begun, each with every name. */
export function trackingRows(
  settings: PlanSettings,
  personas: readonly RowContent[],
): ReadonlyMap<string, readonly RowContent[]> {
  const months = monthsBegun(settings.fiscalStart, settings.today);
  const tables = trackingTables(settings.tabs.map(({ table }) => table));
  return new Map(
    tables.map(({ table, tracks }) => {
      const names = trackedNames(tracks, settings, personas);
      return [table, months.flatMap((month) => names.map((name) => trackingRow(tracks.axis, month, name)))];
    }),
  );
}
