import { monthsBegun } from '../../calendar/fiscal-year';
import { monthStart } from '../../calendar/month';
import { table as tableTemplate } from '../../schema/catalogue';
import type { Tracking } from '../../schema/table';
import { AXES, type Axis } from '../answers';
import { valueRow, type RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { unassignedLabel } from './axis-members';
import { metricLabel } from './kpis';

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

/** Labels of the metrics a tracking table shows, as the settings of a new plan name them. */
export function trackedMetrics({ metrics }: Tracking, { language }: PlanSettings): readonly string[] {
  const { fields } = tableTemplate('settings');
  return metrics.flatMap((key) => {
    const constant = fields.find((field) => field.key === key)?.constant;
    return typeof constant === 'string' ? [metricLabel(constant, language)] : [];
  });
}

/** What a new plan already holds that its tracking tables follow. */
export interface Followed {
  readonly personas: readonly RowContent[];
  readonly actuals: readonly RowContent[];
}

/** Months begun in which sales name nobody: they have a row of the reserved member. */
function nobodysRows(tracks: Tracking, settings: PlanSettings, actuals: readonly RowContent[]) {
  const { fiscalStart, today, language } = settings;
  const metrics = trackedMetrics(tracks, settings);
  const found = actuals.filter(
    ({ values }) => metrics.includes(String(values['metric'])) && (values[tracks.axis] ?? '') === '',
  );
  const months = new Set(found.map(({ values }) => monthStart(Number(values['date']))));
  const begun = monthsBegun(fiscalStart, today).filter((month) => months.has(month));
  return begun.map((month) => trackingRow(tracks.axis, month, unassignedLabel(language)));
}

/**
 * The rows of the tracking tables of a new plan: the months begun, each with every name, then those of nobody.
 * @param typed rows of the demonstration, which already follow its names.
 */
export function trackingRows(
  settings: PlanSettings,
  { personas, actuals }: Followed,
  typed: ReadonlyMap<string, readonly RowContent[]> = new Map(),
): ReadonlyMap<string, readonly RowContent[]> {
  const months = monthsBegun(settings.fiscalStart, settings.today);
  const tables = trackingTables(settings.tabs.map(({ table }) => table));
  return new Map(
    tables.map(({ table, tracks }) => {
      const names = trackedNames(tracks, settings, personas);
      const named = months.flatMap((month) => names.map((name) => trackingRow(tracks.axis, month, name)));
      return [table, [...(typed.get(table) ?? named), ...nobodysRows(tracks, settings, actuals)]];
    }),
  );
}
