import type { Axis } from '../objectives/axis';
import { marginOf } from '../reconcile/cube';
import type { ReconcileInput } from '../reconcile/reconcile-input';
import { activityOf, seedOf, type HeldCells } from './cell-sources';
import { DETAIL_AXES, type CrossingInput, type MemberTotal } from './crossing-input';
import type { DetailAxes } from './detail-axes';
import { targetMargins } from './detail-margins';

type Totals = ReadonlyMap<Axis, readonly MemberTotal[]>;

const MONTH = DETAIL_AXES.indexOf('month');

/** Months without a sale would else be given nothing, when the plan does not say what each is worth. */
function knowsEveryMonth({ sizes }: DetailAxes, seed: Float64Array): boolean {
  const known = seed.map((value) => (Number.isNaN(value) ? 0 : value));
  return marginOf(known, sizes, MONTH).every((sum) => sum > 0);
}

/** The cube that a detail is: its totals, its history, who is there, and what is held. */
export function cubeOf(
  input: CrossingInput,
  axes: DetailAxes,
  totals: Totals,
  held: HeldCells,
  total: number,
): ReconcileInput {
  const seed = seedOf(axes, input);
  return {
    sizes: axes.sizes,
    total,
    margins: targetMargins(input, axes, totals, total),
    seed,
    ...(knowsEveryMonth(axes, seed) ? {} : { even: new Set([MONTH]) }),
    activity: activityOf(axes, input),
    pins: held.pins,
    unit: input.choices.step,
  };
}
