import { DETAIL_AXES, type MemberTotal } from '../../core/crossing/crossing-input';
import { isExample, type Axis } from '../../core/objectives/axis';
import { minor, same } from './cells';
import type { CrossingTabs } from './crossing-tabs';

/** Rows of the totals of a metric, examples left out. */
export function rowsOf({ totals }: CrossingTabs, metric: string): readonly number[] {
  return totals
    .filled('metric')
    .filter((row) => same(totals.cell(row, 'metric'), metric))
    .filter((row) => !isExample(String(totals.cell(row, 'id')).toUpperCase()));
}

export const periodAt = ({ totals, lists }: CrossingTabs, row: number): string => {
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

/** A total of a member; none for a row of the whole. */
export function totalAt(tabs: CrossingTabs, row: number): readonly MemberTotal[] {
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

/** Largest difference let through, among the rows of a metric. */
export function toleranceOf({ totals }: CrossingTabs, rows: readonly number[]): number {
  return rows.reduce((most, row) => Math.max(most, minor(totals.cell(row, 'tolerance')) ?? 0), 0);
}
