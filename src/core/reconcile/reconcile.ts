import { sumOf } from './cube';
import { fit, type Fit } from './fit';
import { freeCells, refusal, type FreeCells } from './free-cells';
import type { NamedMargin, ReconcileDone, ReconcileInput, ReconcileRefused } from './reconcile-input';
import { roundCube } from './round-cube';

/** Relative error of a margin under which a fit is one. */
const CLOSE = 1e-9;

const isMultiple = (amount: number, unit: number): boolean => amount % unit === 0;

/** The unit asked for, or 1 where a total or a pin is no multiple of it. */
function unitOf({ total, margins, pins, unit }: ReconcileInput): number {
  const totals = margins.flatMap((margin) => margin ?? []);
  return [total, ...totals, ...pins.values()].every((amount) => isMultiple(amount, unit)) ? unit : 1;
}

/** Fits the free cells to what pins leave; where no axis imposes anything, to the total alone. */
function fitted({ sizes }: ReconcileInput, { seed, total, margins }: FreeCells): Fit {
  if (margins.some((margin) => margin !== null)) return fit(seed, sizes, margins);
  const scale = total === 0 ? 0 : total / sumOf(seed);
  const cells = seed.map((value) => value * scale);
  return { cells, iterations: 1, worst: { axis: 0, member: 0, error: 0 } };
}

function withPins(cells: Float64Array, pins: ReadonlyMap<number, number>): Float64Array {
  const all = cells.slice();
  for (const [cell, amount] of pins) all[cell] = amount;
  return all;
}

/** A member, with the total imposed on it. */
function imposed(input: ReconcileInput, { axis, member }: { axis: number; member: number }): NamedMargin {
  return { axis, member, amount: input.margins[axis]?.[member] ?? 0 };
}

const inUnits = (values: Float64Array, unit: number): Float64Array => values.map((value) => value / unit);

/**
 * Makes a cube whose sums are the totals imposed on every axis, exactly, in the proportions of its history: amounts
 * held are set aside, the others are fitted to what is left, rounded in stages, and the pins put back.
 * Totals agree before it is called: each axis that imposes some adds to the total.
 */
export function reconcile(input: ReconcileInput): ReconcileDone | ReconcileRefused {
  const free = freeCells(input);
  if ('ok' in free) return free;
  const { cells, iterations, worst } = fitted(input, free);
  if (worst.error > CLOSE) return refusal(input, 'not_converged', imposed(input, worst));
  const unit = unitOf(input);
  const rounding = roundCube({
    sizes: input.sizes,
    fit: inUnits(cells, unit),
    total: free.total / unit,
    margins: free.margins.map((margin) => margin && inUnits(margin, unit)),
  });
  if (!rounding.ok) return refusal(input, 'not_converged', imposed(input, rounding));
  return {
    ok: true,
    cells: withPins(
      rounding.cells.map((units) => units * unit),
      input.pins,
    ),
    fit: withPins(cells, input.pins),
    unit,
    iterations,
    reseeded: free.reseeded,
  };
}
