import type { Cut } from '../../contract';
import { cubeMonths, cubeTotals } from '../../core/objectives/cube';
import type { ImposedAt } from '../../core/objectives/cross';
import type { Imposed } from '../../core/objectives/imposed';
import { monthsOf } from '../../core/objectives/measure';
import { byAxis } from '../../core/objectives/member-key';
import type { RollUpInput } from '../../core/objectives/roll-up-input';
import {
  monthTotals,
  totalsIn,
  typedOver,
  type YearSpread,
  type YearTotals,
} from '../../core/objectives/window-targets';
import { monthTargetsOf, type Figures } from './read-figures';

type ByMember = ReadonlyMap<string, Imposed>;

const spreadOf = (figures: Figures): YearSpread => ({
  year: figures.year,
  pacing: figures.live.pacing,
  monthTargets: monthTargetsOf(figures),
});

function yearTotals({ totals, months }: Figures, axis: Cut): YearTotals {
  return { global: totals.global, byMember: axis === 'month' ? new Map() : totals.byMember(axis), months };
}

/** Members named by either, the second's figures winning where it has some. */
function merged(first: ByMember, second: ByMember): ByMember {
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const blank = { target: null, lastYear: null };
  return new Map(names.map((name) => [name, typedOver(first.get(name) ?? blank, second.get(name))] as const));
}

/** What is imposed on each member of an axis over the window; the cube gives the targets where there is one. */
function imposedOn(figures: Figures, axis: Cut): ByMember {
  const { leaves, live, metric, period, typed } = figures;
  if (axis === 'month') return monthTotals(period, yearTotals(figures, axis), spreadOf(figures), metric.kind);
  const shared = totalsIn(period, yearTotals(figures, axis), spreadOf(figures), metric.kind).byMember;
  if (leaves.length === 0) return isOwn(figures) ? shared : merged(shared, typed.byMember(axis));
  const references = new Map(
    [...shared].map(([member, { lastYear }]) => [member, { target: null, lastYear }] as const),
  );
  return merged(references, cubeTotals(leaves, byAxis(axis, live.members(axis)), period, live.pacing));
}

/** The year's own totals are not read twice. */
const isOwn = ({ window }: Figures): boolean => window === 'year' || window === 'to_date';

const membersOf = ({ live }: Figures, axis: Cut): readonly string[] =>
  axis === 'month' ? [] : live.members(axis);

/** A roll-up of the figures by an axis. */
export function inputFor(figures: Figures, axis: Cut): RollUpInput {
  const { live, metric, actuals, year, period, typed, leaves } = figures;
  const members = membersOf(figures, axis);
  const whole = totalsIn(period, yearTotals(figures, axis), spreadOf(figures), metric.kind).global;
  const hasCube = leaves.length > 0;
  return {
    metric,
    axis,
    rows: actuals.rows,
    period,
    year,
    ref: live.ref,
    members,
    imposed: imposedOn(figures, axis),
    global: isOwn(figures) ? whole : typedOver(whole, typed.global),
    monthTargets: monthTargetsOf(figures),
    ...(hasCube && axis !== 'month' ? { monthTargetsOf: cubeMonths(leaves, byAxis(axis, members)) } : {}),
    pacing: live.pacing,
    thresholds: live.thresholds,
    // The leaves of a cube are base targets: nothing is assigned beyond the whole.
    mode: hasCube ? 'simple' : live.mode,
    overAssignment: live.overAssignment,
    teamOf: live.teamOf,
  };
}

/** Targets where a member and a month meet: the member's, month by month. */
function byMonth(figures: Figures, axis: Cut): ReadonlyMap<string, ByMember> {
  const totals = yearTotals(figures, axis);
  const spread = spreadOf(figures);
  const months = [...monthsOf(figures.period)].map(
    ([key, month]) => [key, totalsIn(month, totals, spread, figures.metric.kind).byMember] as const,
  );
  return new Map(months);
}

const nowhere: ImposedAt = () => undefined;

/** What is imposed where members of two axes meet: the cube's leaves, else a member's months, else nothing. */
export function imposedWhere(figures: Figures, axis: Cut, across: Cut): ImposedAt {
  const { leaves, live, metric, period } = figures;
  if (leaves.length > 0) {
    const [rowOf, columnOf] = [axis, across].map((one) => byAxis(one, membersOf(figures, one)));
    if (!rowOf || !columnOf) return nowhere;
    const found = cubeTotals(leaves, (leaf) => `${rowOf(leaf)}\u0000${columnOf(leaf)}`, period, live.pacing);
    return (row, column) => found.get(`${row}\u0000${column}`);
  }
  if (metric.kind !== 'flow') return nowhere;
  if (axis === 'month') {
    const months = byMonth(figures, across);
    return (row, column) => months.get(row)?.get(column);
  }
  if (across !== 'month') return nowhere;
  const months = byMonth(figures, axis);
  return (row, column) => months.get(column)?.get(row);
}
