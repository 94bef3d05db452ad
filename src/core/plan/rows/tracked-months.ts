import { fiscalMonths } from '../../calendar/fiscal-year';
import type { Tracking } from '../../schema/table';
import type { RowContent } from '../content';
import type { PlanSettings } from '../settings';
import { memberRow } from './actuals-month';
import { followedAxes, unassignedLabel } from './axis-members';
import { revenueLabel } from './kpis';
import { trackedMetrics, trackedNames, trackingTables } from './tracking';

/** The layer already has the revenue of the axes a plan follows. */
function metricsOf(tracks: Tracking, settings: PlanSettings): readonly string[] {
  const isFollowed = followedAxes(settings).some((followed) => followed === tracks.axis);
  return trackedMetrics(tracks, settings).filter(
    (label) => !isFollowed || label !== revenueLabel(settings.language),
  );
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
