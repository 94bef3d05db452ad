import type { Axis } from '../objectives/axis';
import { memberAt } from '../reconcile/cube';
import type { ReconcileDone, ReconcileInput } from '../reconcile/reconcile-input';
import { stretchCells } from '../reconcile/stretch-cells';
import type { HeldCells } from './cell-sources';
import type { CrossingInput, MemberTotal } from './crossing-input';
import type { NewLeaf } from './crossing-result';
import { memberLabel, MEMBER_AXES, type DetailAxes } from './detail-axes';
import { stretchMargins } from './detail-margins';

type Totals = ReadonlyMap<Axis, readonly MemberTotal[]>;

/** Amounts of the cells of a detail. */
export interface Cells {
  readonly target: ReconcileDone;
  readonly stretch: Float64Array | null;
  readonly assigned: Float64Array;
}

/** Shares the stretch by the totals that give one; by the targets alone where these cannot be had together. */
export function stretchOf(
  input: CrossingInput,
  cube: ReconcileInput,
  target: ReconcileDone,
  axes: DetailAxes,
  totals: Totals,
): Float64Array | null {
  const { stretch } = input;
  if (stretch === null) return null;
  const targets = cube.margins.map((margin) => margin ?? []);
  const margins = stretchMargins(input, axes, totals, stretch).map((margin, axis) =>
    cube.margins[axis] ? margin : null,
  );
  for (const tried of [margins, margins.map(() => null)]) {
    const done = stretchCells(cube, target, targets, { total: stretch, margins: tried });
    if (done.ok) return done.cells;
  }
  return null;
}

/** The lines of a cube: those that hold something. */
export function leavesOf(
  axes: DetailAxes,
  { target, stretch, assigned }: Cells,
  pins: HeldCells['pins'],
): readonly NewLeaf[] {
  const leaves: NewLeaf[] = [];
  for (let cell = 0; cell < target.cells.length; cell += 1) {
    const amount = target.cells[cell] ?? 0;
    const ambitious = stretch?.[cell] ?? 0;
    if (amount === 0 && ambitious === 0 && !pins.has(cell)) continue;
    const [rep = '', product = '', channel = ''] = MEMBER_AXES.map((_, axis) =>
      memberLabel(axes, { axis, member: memberAt(axes.sizes, axis, cell) }),
    );
    const month = axes.months[cell % axes.months.length] ?? 0;
    leaves.push({
      month,
      names: { rep, product, channel },
      target: amount,
      stretch: stretch ? ambitious : null,
      assigned: assigned[cell] ?? 0,
    });
  }
  return leaves;
}
