import { fiscalYear } from '../calendar/fiscal-year';
import type { Axis } from '../plan/answers';
import { AXES } from '../plan/answers';
import type { RowAxis } from '../plan/rows/axis-members';
import { monthPeriods, type RollUpEntry } from '../plan/rows/rollup';
import { sorted } from '../sorted';
import type { LayerSources } from './sources';

/** A row the roll-up holds; null for one that is none of ours. */
export type HeldEntry = { readonly axis: RowAxis; readonly member: string; readonly metric: string } | null;

/** Rows to insert beside a row held, `at` being its index in the table. */
export interface RollUpGrowth {
  readonly at: number;
  readonly side: 'before' | 'after';
  readonly entries: readonly RollUpEntry[];
}

/** Labels the roll-up shows, as the lists hold them. */
export interface RollUpLabels {
  readonly all: string;
  /** M1…M12 */
  readonly months: readonly string[];
}

/** Rows of one axis of one metric. */
type Group = readonly RollUpEntry[];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter(
    (text, index) => text !== '' && texts.findIndex((other) => same(other, text)) === index,
  );
}

function namedGroup(metric: string, axis: Axis, sources: LayerSources): Group {
  const { totals, members, fiscalStart } = sources;
  if (!totals.some((total) => total.axis === axis && same(total.metric, metric))) return [];
  const labels = distinct(members[axis].map(({ label }) => label));
  const shared = { axis, metric, unit: null, period: fiscalYear(fiscalStart) };
  return labels.map((member, index) => ({ ...shared, member, isFirst: index === 0 }));
}

/** Groups of a metric that has fixed totals: the whole, the axes it is shared by, the months. */
function groupsOf(metric: string, sources: LayerSources, labels: RollUpLabels): readonly Group[] {
  const { fiscalStart, metrics } = sources;
  const unit = metrics.find(({ label }) => same(label, metric))?.unit ?? null;
  const shared = { metric, unit, period: fiscalYear(fiscalStart) };
  const whole = [{ ...shared, axis: 'global' as const, member: labels.all, isFirst: false }];
  const months = monthPeriods(fiscalStart).map((period, index) => ({
    ...shared,
    axis: 'month' as const,
    member: labels.months[index] ?? '',
    period,
    isFirst: index === 0,
  }));
  const named = AXES.map((axis) => namedGroup(metric, axis, sources).map((entry) => ({ ...entry, unit })));
  return [whole, ...named, months];
}

/** Where a group grows: before its last row, so that charts and names that span it grow too. */
function growth(group: Group, held: readonly HeldEntry[]): RollUpGrowth {
  const [first] = group;
  const own = held.flatMap((row, index) =>
    row && first && row.axis === first.axis && same(row.metric, first.metric) ? [{ row, index }] : [],
  );
  const last = own.at(-1);
  if (!last) return { at: held.length - 1, side: 'after', entries: group };
  const entries = group
    .filter(({ member }) => !own.some(({ row }) => same(row.member, member)))
    .map((entry) => ({ ...entry, isFirst: false }));
  return { at: last.index, side: own.length > 1 ? 'before' : 'after', entries };
}

/** What is added at one place is one insertion. */
function merged(all: readonly RollUpGrowth[]): readonly RollUpGrowth[] {
  const found: RollUpGrowth[] = [];
  for (const item of all) {
    const index = found.findIndex(({ at, side }) => at === item.at && side === item.side);
    const other = found[index];
    if (other) found[index] = { ...other, entries: [...other.entries, ...item.entries] };
    else found.push(item);
  }
  return found;
}

const lowestFirst = (a: RollUpGrowth, b: RollUpGrowth): number =>
  b.at - a.at || Number(b.side === 'after') - Number(a.side === 'after');

/**
 * The rows the roll-up lacks: new names in their group, new metrics and axes at the end. Rows of names that left
 * the lists stay.
 * @returns the lowest insertion first: made in that order, none moves the place of another.
 */
export function rollUpGrowth(
  sources: LayerSources,
  held: readonly HeldEntry[],
  labels: RollUpLabels,
): readonly RollUpGrowth[] {
  const metrics = distinct(sources.totals.map(({ metric }) => metric));
  const groups = metrics.flatMap((metric) => groupsOf(metric, sources, labels));
  const all = groups.map((group) => growth(group, held)).filter(({ entries }) => entries.length > 0);
  return sorted(merged(all), lowestFirst);
}
