import type { Axis } from '../objectives/axis';
import { requiredTotal } from '../objectives/gate';
import { largestRemainder } from '../objectives/largest-remainder';
import { DETAIL_AXES, type CrossingInput, type MemberTotal } from './crossing-input';
import type { DetailAxes } from './detail-axes';

type Totals = ReadonlyMap<Axis, readonly MemberTotal[]>;
type Amount = 'target' | 'stretch';

/** Totals of an axis by rank of its members; null when it imposes none, or not on every member it targets. */
function typedMargin(
  axes: DetailAxes,
  axis: Axis,
  rows: readonly MemberTotal[],
  amount: Amount,
): readonly number[] | null {
  const margin = Array.from({ length: axes.sizes[DETAIL_AXES.indexOf(axis)] ?? 0 }, () => 0);
  for (const row of rows) {
    if (row[amount] === null) return null;
    const rank = axes.rankOf(axis, row.member);
    if (rank >= 0) margin[rank] = (margin[rank] ?? 0) + row[amount];
  }
  return margin;
}

/** Reps are given more than the whole: what they are given before that, in the same proportions. */
function baseMargin(typed: readonly number[], total: number, step: number): readonly number[] {
  const unit = total % step === 0 ? step : 1;
  return total === 0 ? typed.map(() => 0) : largestRemainder(total, typed, unit).shares;
}

/** Totals of each axis of a detail, in the order of its cells; null for an axis that imposes none. */
export function targetMargins(
  input: CrossingInput,
  axes: DetailAxes,
  totals: Totals,
  total: number,
): readonly (readonly number[] | null)[] {
  return DETAIL_AXES.map((axis) => {
    const rows = totals.get(axis);
    const margin = rows ? typedMargin(axes, axis, rows, 'target') : null;
    const isOver = axis === 'rep' && input.overAssignment !== 0;
    return margin && isOver ? baseMargin(margin, total, input.choices.step) : margin;
  });
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Ambitious totals of each axis: those of an axis on which each member has one, and which add to the ambitious total
 * of the whole; null for the others, whose stretch follows the targets.
 */
export function stretchMargins(
  input: CrossingInput,
  axes: DetailAxes,
  totals: Totals,
  stretch: number,
): readonly (readonly number[] | null)[] {
  return DETAIL_AXES.map((axis) => {
    const rows = totals.get(axis);
    const margin = rows ? typedMargin(axes, axis, rows, 'stretch') : null;
    const required = requiredTotal(axis, stretch, { mode: 'crossed', overAssignment: input.overAssignment });
    if (!margin || sumOf(margin) !== required) return null;
    const isOver = axis === 'rep' && input.overAssignment !== 0;
    return isOver ? baseMargin(margin, stretch, input.choices.step) : margin;
  });
}
