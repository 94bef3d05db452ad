import type { CrossChoices } from '../../contract';
import { fiscalMonthRank, fiscalYear } from '../../core/calendar/fiscal-year';
import type {
  CrossingInput,
  DetailMember,
  HeldLeaf,
  MemberTotal,
  PastLine,
} from '../../core/crossing/crossing-input';
import { DETAIL_AXES } from '../../core/crossing/crossing-input';
import { PlanError } from '../../core/errors';
import { toMinor } from '../../core/money';
import { isExample, type Axis, type MemberAxis } from '../../core/objectives/axis';
import type { CellValue } from '../../sheets/cell-value';
import type { ReadTable } from '../../sheets/read-table';
import { layerLines } from '../layer/lines';
import type { CrossingTabs } from './crossing-tabs';
import { countedIn } from './held-targets';

const minor = (value: CellValue): number | null => (typeof value === 'number' ? toMinor(value) : null);
const day = (value: CellValue): number | null => (typeof value === 'number' ? Math.floor(value) : null);
const same = (a: CellValue, b: string): boolean => String(a).trim().toLowerCase() === b.trim().toLowerCase();

/** First day of the plan. @throws PlanError when it is no date. */
function fiscalStartOf({ settings }: CrossingTabs): number {
  const value = settings.value('fiscal_start');
  if (typeof value !== 'number') throw new PlanError('dayUnreadable', { value: String(value) });
  return Math.floor(value);
}

/** Rows of the totals of a metric, examples left out. */
function rowsOf({ totals }: CrossingTabs, metric: string): readonly number[] {
  return totals
    .filled('metric')
    .filter((row) => same(totals.cell(row, 'metric'), metric))
    .filter((row) => !isExample(String(totals.cell(row, 'id')).toUpperCase()));
}

const periodAt = ({ totals, lists }: CrossingTabs, row: number): string => {
  const text = String(totals.cell(row, 'period'));
  return text === '' ? 'year' : (lists.keyOf('period', text) ?? '');
};

const axisAt = ({ totals, lists }: CrossingTabs, row: number): string =>
  lists.keyOf('axis', String(totals.cell(row, 'axis'))) ?? '';

/** Label of a member; of a month its rank from 0, which no language changes. */
function memberAt({ totals, lists }: CrossingTabs, axis: Axis, row: number): string {
  const label = String(totals.cell(row, 'member')).trim();
  if (axis !== 'month') return label;
  const rank = Number(lists.keyOf('period', label)?.slice(1) ?? 0);
  return String(rank - 1);
}

function totalAt(tabs: CrossingTabs, row: number): readonly MemberTotal[] {
  const axis = DETAIL_AXES.find((key) => key === axisAt(tabs, row));
  if (axis === undefined) return [];
  const { totals } = tabs;
  const total = {
    row,
    axis,
    member: memberAt(tabs, axis, row),
    target: minor(totals.cell(row, 'target')),
    stretch: minor(totals.cell(row, 'stretch')),
    isPinned: totals.cell(row, 'pin') === true,
  };
  return [total];
}

/** Members of an axis in the order of their list; one who left it for good is there no day of the plan. */
function membersOf({ lists }: CrossingTabs, axis: MemberAxis, fiscalStart: number): readonly DetailMember[] {
  const { table } = lists;
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === axis);
  return rows.map((row) => {
    const isGone = table.cell(row, 'active') === false;
    const presence = { start: day(table.cell(row, 'start')), end: day(table.cell(row, 'end')) };
    return {
      label: String(table.cell(row, 'label')),
      isUnassigned: table.cell(row, 'key') === 'UNASSIGNED',
      presence: isGone ? { start: null, end: fiscalStart - 1 } : presence,
    };
  });
}

/** Past sales of a metric, overlays left out. */
function historyOf(tabs: CrossingTabs, metric: string, fiscalStart: number): readonly PastLine[] {
  return layerLines(tabs).flatMap((line) => {
    const isPast = line.date < fiscalStart && !line.isOverlay && same(line.metric, metric);
    if (!isPast || line.value === null) return [];
    const { rep, product, channel } = line;
    return [{ day: Math.floor(line.date), names: { rep, product, channel }, amount: line.value }];
  });
}

function leafAt(table: ReadTable, row: number): HeldLeaf {
  const text = (column: string) => String(table.cell(row, column)).trim();
  return {
    row,
    month: day(table.cell(row, 'period')) ?? 0,
    names: { rep: text('rep'), product: text('product'), channel: text('channel') },
    target: minor(table.cell(row, 'target')),
    stretch: minor(table.cell(row, 'stretch')),
    computed: minor(table.cell(row, 'computed')),
    isPinned: table.cell(row, 'pin') === true,
  };
}

/** Lines of the detail of a metric over the year: the version and scenario of the plan, base credit. */
export function leavesOf(tabs: CrossingTabs, metric: string): readonly HeldLeaf[] {
  const { detail } = tabs;
  if (!detail) return [];
  const isCounted = countedIn(tabs);
  const start = fiscalStartOf(tabs);
  return detail.values.flatMap((_, row) => {
    if (!same(detail.cell(row, 'metric'), metric) || !isCounted(detail, row)) return [];
    const leaf = leafAt(detail, row);
    return fiscalMonthRank(start, leaf.month) === null ? [] : [leaf];
  });
}

/** A metric as its KPI tells it; a metric the KPIs do not know is a flow that adds up everywhere. */
export interface CrossedMetric {
  readonly isFlow: boolean;
  readonly notAdditive: readonly MemberAxis[];
  /** Key of list `unit`; null when unknown. */
  readonly unit: string | null;
}

export function crossedMetric({ kpis, lists }: CrossingTabs, metric: string): CrossedMetric {
  const row = kpis.filled('label').find((index) => same(kpis.cell(index, 'label'), metric)) ?? -1;
  const kind = String(kpis.cell(row, 'kind'));
  return {
    isFlow: kind === '' || lists.keyOf('kind', kind) === 'flow',
    notAdditive: (['rep', 'product', 'channel'] as const).filter(
      (axis) => kpis.cell(row, `additive_${axis}`) === false,
    ),
    unit: lists.keyOf('unit', String(kpis.cell(row, 'unit'))),
  };
}

/** Totals of the whole by period: what months and quarters were typed apart. */
export function wholeTotals(tabs: CrossingTabs, metric: string): ReadonlyMap<string, number> {
  const whole = rowsOf(tabs, metric).filter((row) => axisAt(tabs, row) === 'global');
  return new Map(
    whole.flatMap((row) => {
      const target = minor(tabs.totals.cell(row, 'target'));
      return target === null ? [] : [[periodAt(tabs, row), target] as const];
    }),
  );
}

/** Row of the total of the whole year; -1 for none. */
export function wholeRow(tabs: CrossingTabs, metric: string): number {
  const isWhole = (row: number) => axisAt(tabs, row) === 'global' && periodAt(tabs, row) === 'year';
  return rowsOf(tabs, metric).find(isWhole) ?? -1;
}

const numberOr = (value: CellValue, missing: number): number => (typeof value === 'number' ? value : missing);

function holidaysIn({ lists }: CrossingTabs): ReadonlySet<number> {
  const { table } = lists;
  const rows = table.filled('label').filter((row) => table.cell(row, 'list') === 'holiday');
  return new Set(rows.map((row) => numberOr(table.cell(row, 'start'), 0)));
}

/** Largest difference let through, among the rows of a metric. */
function toleranceOf({ totals }: CrossingTabs, rows: readonly number[]): number {
  return rows.reduce((most, row) => Math.max(most, minor(totals.cell(row, 'tolerance')) ?? 0), 0);
}

/** Everything a detail of targets is computed from, as the tabs hold it now. */
export function crossingInput(tabs: CrossingTabs, choices: CrossChoices): CrossingInput {
  const { settings, totals } = tabs;
  const { start } = fiscalYear(fiscalStartOf(tabs));
  const rows = rowsOf(tabs, choices.metric);
  const ofYear = rows.filter((row) => periodAt(tabs, row) === 'year');
  const whole = wholeRow(tabs, choices.metric);
  return {
    fiscalStart: start,
    daysOff: holidaysIn(tabs),
    total: minor(totals.cell(whole, 'target')),
    stretch: minor(totals.cell(whole, 'stretch')),
    tolerance: toleranceOf(tabs, ofYear),
    overAssignment: numberOr(settings.value('over_assignment'), 0),
    members: {
      rep: membersOf(tabs, 'rep', start),
      product: membersOf(tabs, 'product', start),
      channel: membersOf(tabs, 'channel', start),
    },
    totals: ofYear.flatMap((row) => totalAt(tabs, row)),
    history: historyOf(tabs, choices.metric, start),
    leaves: leavesOf(tabs, choices.metric),
    choices: {
      axes: choices.axes,
      step: Math.max(1, toMinor(choices.step)),
      keepEdits: choices.keepEdits,
      repairs: new Map(choices.repairs.map(({ axis, how }) => [axis, how])),
    },
  };
}
