import { fiscalMonths } from '../../calendar/fiscal-year';
import { table as tableTemplate } from '../../schema/catalogue';
import type { Tracking } from '../../schema/table';
import type { RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { memberRow } from './actuals-month';
import { followedAxes, unassignedLabel } from './axis-members';
import { metricLabel, revenueLabel } from './kpis';
import { trackedNames, trackingTables } from './tracking';

/** Label of the metric a setting of a new plan names. */
function settingMetric(key: string, { language }: PlanSettings): string {
  const constant = tableTemplate('settings').fields.find((field) => field.key === key)?.constant;
  return typeof constant === 'string' ? metricLabel(constant, language) : '';
}

/** The layer already has the revenue of the axes a plan follows. */
function metricsOf({ axis, metrics }: Tracking, settings: PlanSettings): readonly string[] {
  const isFollowed = followedAxes(settings).some((followed) => followed === axis);
  const labels = metrics.map((key) => settingMetric(key, settings));
  return labels.filter((label) => !isFollowed || label !== revenueLabel(settings.language));
}

function ofTable(
  tracks: Tracking,
  settings: PlanSettings,
  personas: readonly RowContent[],
): readonly RowContent[] {
  const unassigned = unassignedLabel(settings.language);
  const names = [...trackedNames(tracks, settings, personas), unassigned];
  const months = fiscalMonths(settings.fiscalStart);
  return metricsOf(tracks, settings).flatMap((metric) =>
    names.flatMap((member) =>
      months.map((month) =>
        memberRow({ metric, axis: tracks.axis, member, month, isUnassigned: member === unassigned }),
      ),
    ),
  );
}

/** Rows of the monthly layer that the tracking tabs of a new plan read, beside those every plan has. */
export function trackedMonthRows(
  settings: PlanSettings,
  personas: readonly RowContent[],
): readonly RowContent[] {
  const held = settings.tabs.map(({ table }) => table);
  return trackingTables(held)
    .filter(({ tracks }) => tracks.axis !== 'persona' || held.includes('personas'))
    .flatMap(({ tracks }) => ofTable(tracks, settings, personas));
}
