import type { Axis } from '../../../objectives/axis';
import type { CheckedPlan } from '../../checked-plan';
import type { CheckedRow } from '../../checked-row';
import { HALF_A_CENT } from '../../figures';
import { fold } from '../../fold';
import { groups } from '../../groups';

const AXES: readonly Axis[] = ['rep', 'product', 'channel', 'month'];

/** The totals of one axis, for a metric over a period. */
export interface AxisTotal {
  readonly axis: Axis;
  /** Rows with a target. */
  readonly rows: readonly CheckedRow[];
  readonly sum: number;
  /** What its members must add to. */
  readonly required: number;
}

/** A metric over a period: its whole, and how each axis shares it. */
export interface SharedTotal {
  readonly whole: CheckedRow;
  readonly tolerance: number;
  readonly axes: readonly AxisTotal[];
}

const hasTarget = (row: CheckedRow): boolean => row.amount('target') !== null;

/** What the members of an axis are given of a whole: reps are given more in crossed mode. */
function requiredOf(plan: CheckedPlan, axis: Axis, whole: number): number {
  const over = plan.setting('over_assignment');
  const isOver = plan.isCrossed && axis === 'rep' && typeof over === 'number';
  return isOver ? whole * (1 + over) : whole;
}

function axisTotal(plan: CheckedPlan, axis: Axis, rows: readonly CheckedRow[], whole: CheckedRow): AxisTotal {
  const own = rows.filter((row) => row.key('axis') === axis && hasTarget(row));
  const sum = own.reduce((total, row) => total + row.sum('target'), 0);
  return { axis, rows: own, sum, required: requiredOf(plan, axis, whole.sum('target')) };
}

function sharedTotal(plan: CheckedPlan, rows: readonly CheckedRow[]): SharedTotal | null {
  const whole = rows.find((row) => row.key('axis') === 'global' && hasTarget(row));
  if (!whole) return null;
  const axes = AXES.map((axis) => axisTotal(plan, axis, rows, whole)).filter(
    (total) => total.rows.length > 0,
  );
  const tolerance = Math.max(HALF_A_CENT, ...rows.map((row) => row.sum('tolerance')));
  return { whole, tolerance, axes };
}

/** Rates are not shared: their parts do not add up to the whole. */
export function isShared(plan: CheckedPlan, metric: string): boolean {
  return plan.find('kpis', 'label', metric)?.key('kind') !== 'ratio';
}

/** The rows of Fixed totals of each metric and period. A blank period is the year. */
export function totalGroups(plan: CheckedPlan): readonly (readonly CheckedRow[])[] {
  if (!plan.hasColumns('fixed_totals', 'metric', 'axis', 'period', 'target')) return [];
  const rows = plan.rows('fixed_totals').filter((row) => isShared(plan, row.text('metric')));
  return [...groups(rows, (row) => fold(`${row.text('metric')}\n${row.key('period') ?? 'year'}`)).values()];
}

/** The totals people share, by metric and period; those without a whole have nothing to agree with. */
export function sharedTotals(plan: CheckedPlan): readonly SharedTotal[] {
  return totalGroups(plan).flatMap((rows) => sharedTotal(plan, rows) ?? []);
}
