import type { CrossedLines, Cut, FigureUnit, RollUpLine as ReportLine, RollUpReport } from '../../contract';
import { isoDay, readIsoDay } from '../../core/calendar/iso';
import { monthLabel } from '../../core/calendar/month-names';
import { fromMinor } from '../../core/money';
import { UNASSIGNED } from '../../core/objectives/axis';
import type { CrossRollUp } from '../../core/objectives/cross';
import type { RollUp } from '../../core/objectives/roll-up';
import type { RollUpLine } from '../../core/objectives/roll-up-line';
import { isStale } from './stale';
import type { Figures } from './read-figures';

/** Turns what the engine counts into what people read. */
export interface Reader {
  readonly line: (line: RollUpLine, axis: Cut) => ReportLine;
  readonly figure: (value: number | null) => number | null;
  readonly member: (key: string, axis: Cut) => string;
}

/** Amounts come back in currency units, rounded to the cent; a ratio stays a fraction. */
export function readerOf({ live, metric }: Figures): Reader {
  const figure = (value: number | null): number | null =>
    value === null || metric.kind === 'ratio' ? value : fromMinor(Math.round(value));
  const member = (key: string, axis: Cut): string => {
    if (axis === 'month') return monthLabel(readIsoDay(`${key}-01`) ?? 0, live.plan.mark.language);
    return key === UNASSIGNED ? live.lists.label(axis, UNASSIGNED) : key;
  };
  const line = (one: RollUpLine, axis: Cut): ReportLine => ({
    key: one.member,
    member: member(one.member, axis),
    target: figure(one.target),
    stretch: figure(one.stretch),
    lastYear: figure(one.lastYear),
    actual: figure(one.actual),
    expected: figure(one.expected),
    gap: figure(one.gap),
    attainment: one.attainment,
    projection: figure(one.projection),
    low: figure(one.low),
    high: figure(one.high),
    required: figure(one.required),
    status: one.status,
  });
  return { figure, member, line };
}

function unitOf({ unit, kind }: Figures['metric'], isMain: boolean): FigureUnit {
  if (unit === 'percent') return 'percent';
  if (unit === 'money') return 'money';
  return unit === null && kind !== 'ratio' && isMain ? 'money' : 'number';
}

/** Amounts and names of the overlay, which no total counts. */
function overlayOf({ overlay }: RollUp, axis: Cut, reader: Reader): RollUpReport['overlay'] {
  return [...overlay].flatMap(([key, value]) => {
    const amount = reader.figure(value);
    return amount === null ? [] : [{ member: reader.member(key, axis), amount }];
  });
}

/** Targets by month are wanted where a window, or an axis, is less than the year. */
function followsDays(figures: Figures, cuts: readonly (Cut | null)[]): boolean {
  const { metric, window, months, totals } = figures;
  const isCut = window !== 'year' || cuts.includes('month');
  return isCut && metric.kind === 'flow' && totals.global.target !== null && months.size === 0;
}

/** The report of a roll-up by one axis. */
export function reportOf(figures: Figures, axis: Cut, result: RollUp): RollUpReport {
  const { live, metric, metrics, window, period } = figures;
  const reader = readerOf(figures);
  return {
    axis,
    across: null,
    metric: metric.label,
    metrics,
    unit: unitOf(metric, metric.label.toLowerCase() === live.metric.toLowerCase()),
    window,
    start: isoDay(figures.year.start),
    from: isoDay(period.start),
    to: isoDay(period.end),
    currency: String(live.settings.value('currency')),
    referenceDay: isoDay(live.ref),
    total: { ...reader.line(result.global, 'rep'), member: 'Total' },
    lines: result.lines.map((line) => reader.line(line, axis)),
    crossed: null,
    columns: null,
    additive: result.additive,
    leftToShare: reader.figure(result.leftToShare),
    lastYearFrom: result.lastYearFrom,
    byWorkingDays: followsDays(figures, [axis]),
    overlay: overlayOf(result, axis, reader),
    missing: result.missing,
    ignoredLines: result.ignored,
    stale: isStale(figures),
  };
}

function crossedLines(
  { rows, columns, at }: CrossRollUp,
  across: Cut,
  reader: Reader,
): readonly CrossedLines[] {
  return rows.lines.map(({ member }) => {
    const met = columns.lines.flatMap((column) => at(member, column.member) ?? []);
    return { key: member, lines: met.map((line) => reader.line(line, across)) };
  });
}

/** The report of two axes crossed: that of the first, and where its members meet those of the second. */
export function crossedReportOf(figures: Figures, axis: Cut, across: Cut, result: CrossRollUp): RollUpReport {
  const reader = readerOf(figures);
  return {
    ...reportOf(figures, axis, result.rows),
    across,
    crossed: crossedLines(result, across, reader),
    columns: result.columns.lines.map((line) => reader.line(line, across)),
    additive: result.additive,
    byWorkingDays: followsDays(figures, [axis, across]),
  };
}
