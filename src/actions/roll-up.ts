import type { RollUpLine as ReportLine, RollUpReport } from '../contract';
import { fiscalMonths, fiscalYear } from '../core/calendar/fiscal-year';
import { isoDay, isoMonth } from '../core/calendar/iso';
import { fromMinor } from '../core/money';
import { UNASSIGNED } from '../core/objectives/axis';
import { rollUp } from '../core/objectives/roll-up';
import type { RollUpLine } from '../core/objectives/roll-up-line';
import type { Axis } from '../core/plan/answers';
import { unassignedLabel } from '../core/plan/rows/axis-members';
import { keyOf } from '../core/schema/key-of';
import { readFields } from '../sheets/read-fields';
import { openPlan } from './plan-tabs';
import { actualRows } from './read/actual-rows';
import { imposedTotals, metricRule, type ImposedTotals } from './read/imposed';
import { livePlan, type LivePlan } from './read/plan-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const amount = (minor: number | null): number | null =>
  minor === null ? null : fromMinor(Math.round(minor));

function shown(line: RollUpLine, member: string): ReportLine {
  return {
    member,
    target: amount(line.target),
    lastYear: amount(line.lastYear),
    actual: amount(line.actual),
    expected: amount(line.expected),
    gap: amount(line.gap),
    attainment: line.attainment,
    status: line.status,
  };
}

/** Month targets follow the keys of list `period`: m01 is the first month of the plan. */
function monthTargets(live: LivePlan, totals: ImposedTotals): ReadonlyMap<string, number> {
  const months = fiscalMonths(live.fiscalStart);
  const entries = [...totals.byMember('month')].flatMap(([member, { target }]) => {
    const rank = Number(keyOf('period', member)?.slice(1) ?? 0);
    const month = months[rank - 1];
    return month === undefined || target === null ? [] : [[isoMonth(month), target] as const];
  });
  return new Map(entries);
}

/** Whether the monthly layer is older than the actuals, as Home says. */
function isStale(live: LivePlan): boolean {
  const home = live.plan.tabs.get('home');
  if (!home) return false;
  const state = String(readFields(home.sheet, 'home', live.toSerial).value('actuals_state'));
  return keyOf('layer_state', state) === 'stale';
}

function compute(live: LivePlan, axis: Axis) {
  const totals = imposedTotals(live, live.metric);
  return rollUp({
    metric: metricRule(live, live.metric),
    axis,
    rows: actualRows(live),
    period: fiscalYear(live.fiscalStart),
    ref: live.ref,
    members: live.members(axis),
    imposed: totals.byMember(axis),
    global: totals.global,
    monthTargets: monthTargets(live, totals),
    pacing: live.pacing,
    thresholds: live.thresholds,
    mode: live.mode,
    overAssignment: live.overAssignment,
    teamOf: live.teamOf,
  });
}

/** Rolls the main metric up by an axis, from the tabs as they are now. */
export function rollUpBy(spreadsheet: Spreadsheet, planId: string, axis: Axis): RollUpReport {
  const plan = openPlan(spreadsheet, planId);
  const live = livePlan(spreadsheet, plan);
  const result = compute(live, axis);
  const { language } = plan.mark;
  const label = (member: string) => (member === UNASSIGNED ? unassignedLabel(language) : member);
  return {
    axis,
    metric: live.metric,
    currency: String(live.settings.value('currency')),
    referenceDay: isoDay(live.ref),
    total: shown(result.global, 'Total'),
    lines: result.lines.map((line) => shown(line, label(line.member))),
    leftToShare: amount(result.leftToShare),
    ignoredLines: result.ignored,
    stale: isStale(live),
  };
}
