import type { RollUpLine as ReportLine, RollUpReport } from '../contract';
import { fiscalMonths, fiscalYear } from '../core/calendar/fiscal-year';
import { isoDay, isoMonth } from '../core/calendar/iso';
import { fromMinor } from '../core/money';
import { UNASSIGNED } from '../core/objectives/axis';
import type { Imposed } from '../core/objectives/imposed';
import { rollUp } from '../core/objectives/roll-up';
import type { RollUpLine } from '../core/objectives/roll-up-line';
import type { Axis } from '../core/plan/answers';
import { unassignedLabel } from '../core/plan/rows/axis-members';
import { keyOf } from '../core/schema/key-of';
import { readFields } from '../sheets/read-fields';
import { openPlan } from './plan-tabs';
import { actualRows } from './read/actual-rows';
import { detailTargets, type DetailTargets } from './read/detail-targets';
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

/** Where targets come from: the totals, or in crossed mode the sums of their detail. */
function targetsFor(live: LivePlan, axis: Axis, totals: ImposedTotals) {
  const detail = live.mode === 'crossed' ? detailTargets(live, live.metric, axis) : null;
  const typed = totals.byMember(axis);
  if (!detail) return { imposed: typed, monthTargets: monthTargets(live, totals), mode: live.mode };
  // The detail holds what reps have before over-assignment: its axes all add to the total.
  return { ...detailed(detail, typed), monthTargets: detail.months, mode: 'simple' as const };
}

function detailed({ byMember }: DetailTargets, typed: ReadonlyMap<string, Imposed>) {
  const filled = [...byMember].flatMap(([member, months]) => {
    const target = [...months.values()].reduce((sum, month) => sum + month, 0);
    return target === 0 ? [] : [{ member, months, target }];
  });
  const imposed = new Map<string, Imposed>([
    ...[...typed].map(([member, { lastYear }]) => [member, { target: null, lastYear }] as const),
    ...filled.map(
      ({ member, target }) => [member, { target, lastYear: typed.get(member)?.lastYear ?? null }] as const,
    ),
  ]);
  return { imposed, ownMonths: new Map(filled.map(({ member, months }) => [member, months] as const)) };
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
    ...targetsFor(live, axis, totals),
    global: totals.global,
    pacing: live.pacing,
    thresholds: live.thresholds,
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
