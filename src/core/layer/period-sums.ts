import { monthStart } from '../calendar/month';
import { caseFolder } from '../objectives/fold';
import { NAMED_AXES, type LayerAxis } from './layer-row';
import type { LayerLine } from './layer-line';
import type { MetricLines } from './metric-lines';
import { NOTHING, plus, type Sum } from './sum';

/** The sum of a member of an axis over a period: a month by its first day, or for a stock one day. */
export type SumAt = (axis: LayerAxis, member: string, period: number) => Sum;

/** Months of days, each reckoned once. */
function monthFinder(): (date: number) => number {
  const known = new Map<number, number>();
  return (date) => {
    const day = Math.floor(date);
    const month = known.get(day) ?? monthStart(day);
    known.set(day, month);
    return month;
  };
}

/** The period a line counts in; null for a flow after the reference day. */
function periodFinder(isStock: boolean, ref: number): (line: LayerLine) => number | null {
  if (isStock) return ({ date }) => Math.floor(date);
  const monthOf = monthFinder();
  return ({ date }) => (date < ref + 1 ? monthOf(date) : null);
}

/** Sums the lines of a metric by period, for the whole and for every member of every axis, in one pass. */
export function sumByPeriod({ base }: MetricLines, isStock: boolean, ref: number): SumAt {
  const fold = caseFolder();
  const periodOf = periodFinder(isStock, ref);
  const sums = new Map<string, Sum>();
  const keyOf = (axis: LayerAxis, member: string, period: number) => `${period}\n${axis}\n${fold(member)}`;
  const add = (key: string, line: LayerLine) => sums.set(key, plus(sums.get(key) ?? NOTHING, line));
  for (const line of base) {
    const period = periodOf(line);
    if (period === null) continue;
    add(keyOf('global', '', period), line);
    for (const axis of NAMED_AXES) add(keyOf(axis, line[axis], period), line);
  }
  return (axis, member, period) => sums.get(keyOf(axis, axis === 'global' ? '' : member, period)) ?? NOTHING;
}
