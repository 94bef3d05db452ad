import type { FiguresQuery } from '../../contract';
import { fiscalMonths, fiscalYear, type Period } from '../../core/calendar/fiscal-year';
import { isoMonth } from '../../core/calendar/iso';
import { toMinor } from '../../core/money';
import { cubeTotals, type TargetLeaf } from '../../core/objectives/cube';
import type { Imposed } from '../../core/objectives/imposed';
import { byAxis } from '../../core/objectives/member-key';
import type { MonthTargets } from '../../core/objectives/pace';
import { windowOf, type WindowKey } from '../../core/objectives/window';
import { openPlan } from '../plan-tabs';
import { readActuals, type ReadActuals } from '../read/actual-rows';
import { cubeLeaves } from '../read/cube-leaves';
import { fixedTotals, type FixedTotals, type ImposedTotals } from '../read/imposed';
import { metricNamed, readMetrics, type Metric } from '../read/metrics';
import { livePlan, type LivePlan } from '../read/plan-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything the figures of a metric over a window are made from, each tab read once. */
export interface Figures {
  readonly live: LivePlan;
  /** Labels of the metrics followed. */
  readonly metrics: readonly string[];
  readonly metric: Metric;
  readonly window: WindowKey;
  readonly year: Period;
  readonly period: Period;
  readonly actuals: ReadActuals;
  /** Totals of the year, and those typed for the window itself. */
  readonly totals: ImposedTotals;
  readonly typed: ImposedTotals;
  readonly leaves: readonly TargetLeaf[];
  /** Month split of the whole by month, `2026-05`. */
  readonly months: ReadonlyMap<string, Imposed>;
}

/** Month totals follow the keys of list `period`: m01 is the first month of the plan. */
function typedMonths(live: LivePlan, totals: ImposedTotals): ReadonlyMap<string, Imposed> {
  const months = fiscalMonths(live.fiscalStart);
  const entries = [...totals.byMember('month')].flatMap(([member, imposed]) => {
    const rank = Number(live.lists.keyOf('period', member)?.slice(1) ?? 0);
    const month = months[rank - 1];
    return month === undefined ? [] : [[isoMonth(month), imposed] as const];
  });
  return new Map(entries);
}

/** Each metric once, told without case: those of the KPIs that the actuals hold, then those with totals. */
function followed(metrics: readonly Metric[], totals: FixedTotals): readonly string[] {
  const elsewhere = metrics.filter(({ isFollowed }) => !isFollowed);
  const calculated = new Set(elsewhere.map(({ label }) => label.toLowerCase()));
  const labels = [
    ...metrics.filter(({ isFollowed }) => isFollowed).map(({ label }) => label),
    ...totals.metrics.filter((label) => !calculated.has(label.toLowerCase())),
  ];
  const known = new Set<string>();
  return labels.filter((label) => {
    const isNew = !known.has(label.toLowerCase());
    known.add(label.toLowerCase());
    return isNew;
  });
}

/** A metric without a total of its own is aimed at as the KPIs say. */
function kpiTotals(metric: Metric): Imposed {
  const figure = (value: number | null) =>
    value === null || metric.kind === 'ratio' ? value : toMinor(value);
  return { target: figure(metric.target), stretch: figure(metric.stretch), lastYear: figure(metric.base) };
}

const isBlank = ({ target, stretch, lastYear }: Imposed): boolean =>
  target === null && (stretch ?? null) === null && lastYear === null;

/** Reads what the figures asked for need: at most six tabs. @throws PlanError naming a tab or a column that is missing. */
export function readFigures(spreadsheet: Spreadsheet, query: FiguresQuery): Figures {
  const live = livePlan(spreadsheet, openPlan(spreadsheet, query.planId));
  const metrics = readMetrics(live);
  const fixed = fixedTotals(live);
  const metric = metricNamed(metrics, query.metric ?? live.metric);
  const window = query.window ?? 'year';
  const totals = fixed.of(metric.label, metric.kind, 'year');
  const leaves = cubeLeaves(live, metric.label, metric.kind);
  const year = fiscalYear(live.fiscalStart);
  return {
    live,
    metrics: followed(metrics, fixed),
    metric,
    window,
    year,
    period: windowOf(window, live.fiscalStart, live.ref),
    actuals: readActuals(live),
    totals: isBlank(totals.global) ? { ...totals, global: kpiTotals(metric) } : totals,
    typed: fixed.of(metric.label, metric.kind, window),
    leaves,
    months:
      leaves.length > 0
        ? cubeTotals(leaves, byAxis('month', []), year, live.pacing)
        : typedMonths(live, totals),
  };
}

/** Month targets of the whole, by which its pace is told. */
export function monthTargetsOf({ months }: Figures): MonthTargets {
  return new Map(
    [...months].flatMap(([month, { target }]) => (target === null ? [] : [[month, target] as const])),
  );
}
