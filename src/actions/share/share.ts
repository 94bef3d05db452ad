import type { Answers, SharingChoices } from '../../contract';
import { PlanError } from '../../core/errors';
import type { Axis } from '../../core/objectives/axis';
import { AXES } from '../../core/plan/answers';
import type { SharedMetric } from '../../core/sharing/share-metric';
import { userLanguage, now } from '../../sheets/workbook';
import { readTabs } from '../layer/read-tabs';
import { layerSources } from '../layer/sources';
import { refreshingOf, writeRefreshing, type Refreshing } from '../refresh';
import { workOut, type WorkedOut } from './work-out';
import { shareRows } from './share-rows';
import { wordRefusal } from './word';
import { sharingWrite, takeBack, writeShare } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws PlanError saying why an axis cannot be shared: nothing is written for the others either. */
function checkShared({ axes }: SharedMetric): void {
  const [refused] = axes.flatMap((axis) => (axis.ok ? [] : [axis]));
  if (refused) throw new PlanError('shareRefused', { detail: wordRefusal(refused, userLanguage()) });
}

/** Axes that get their first row: until then, neither the roll-up nor the monthly figures follow the metric by them. */
function newAxes({ facts, shared }: WorkedOut): readonly Axis[] {
  const isNew = (axis: Axis) => !facts.rows.some((row) => row.axis === axis);
  return AXES.filter((axis) => shared.axes.some((one) => one.axis === axis) && isNew(axis));
}

/** The rows the roll-up and the monthly figures need for them; null when there is none. */
function following(spreadsheet: Spreadsheet, worked: WorkedOut): Refreshing | null {
  const axes = AXES.filter((axis) => newAxes(worked).includes(axis));
  if (axes.length === 0) return null;
  const tabs = readTabs(spreadsheet, worked.tabs.plan);
  const known = layerSources(tabs);
  const totals = [...known.totals, ...axes.map((axis) => ({ metric: worked.metric, axis }))];
  return refreshingOf(spreadsheet, tabs, { ...known, totals });
}

/**
 * Writes the shares of a metric by the axes chosen: targets and stretches of members whose amount may move, rows for
 * those without one. The row of the whole, pins and what people typed are not touched.
 * @param print of the preview people agreed to
 * @throws PlanError when cells changed since, or when an axis cannot be shared: nothing is written.
 */
export function shareTarget(
  spreadsheet: Spreadsheet,
  planId: string,
  choices: SharingChoices,
  print: string,
): Answers['share'] {
  const worked = workOut(spreadsheet, planId, choices);
  if (worked.print !== print) throw new PlanError('shareChanged');
  checkShared(worked.shared);
  const at = now(spreadsheet);
  const refreshing = following(spreadsheet, worked);
  const write = sharingWrite(worked.tabs, shareRows(worked));
  try {
    writeShare(write);
    if (refreshing) writeRefreshing(refreshing, at);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(write);
    throw error;
  }
  return { written: write.held.length, added: write.added.length };
}
