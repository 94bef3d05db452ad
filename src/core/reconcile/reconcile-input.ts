import type { Sizes } from './cube';

/** What a cube is made from. Amounts are whole minor units, 0 or more. */
export interface ReconcileInput {
  readonly sizes: Sizes;
  /** Total of the cube. */
  readonly total: number;
  /** Totals imposed on the members of each axis; null for an axis that imposes none. They add to the total. */
  readonly margins: readonly (readonly number[] | null)[];
  /** History of the cells, on any scale: 0 is a forbidden cell, NaN an unknown one. */
  readonly seed: Float64Array;
  /** Share of the time on which a cell can be filled, 0 to 1; null where every one always can. */
  readonly activity: Float64Array | null;
  /** Axes without totals whose history says too little: what is unknown is shared evenly on them. */
  readonly even?: ReadonlySet<number>;
  /** Amounts that do not move, by cell. */
  readonly pins: ReadonlyMap<number, number>;
  /** Rounding unit, in minor units. */
  readonly unit: number;
}

/** A member of an axis, by rank; `amount` is what it has. */
export interface NamedMargin {
  readonly axis: number;
  readonly member: number;
  readonly amount: number;
}

/** Members whose history forbade every cell although they have a total: shared as the others are. */
export interface Reseeded {
  readonly axis: number;
  readonly member: number;
}

export interface ReconcileDone {
  readonly ok: true;
  /** Whole minor units, whose sums are the margins exactly. */
  readonly cells: Float64Array;
  /** The exact fit, before rounding. */
  readonly fit: Float64Array;
  /** Rounding unit used: 1 where totals or pins are no multiples of the one asked. */
  readonly unit: number;
  readonly iterations: number;
  readonly reseeded: readonly Reseeded[];
}

/**
 * Why there is no cube: amounts held above a total; a total that no cell is free to take; or totals that the cells
 * left free cannot give together, the margin named being the farthest from its own.
 */
export interface ReconcileRefused {
  readonly ok: false;
  readonly key: 'pin_exceeds_margin' | 'no_free_cell' | 'not_converged';
  readonly margin: NamedMargin;
  /** What is held in the margin. */
  readonly pinned: number;
  /** Cells held in it. */
  readonly pins: readonly number[];
}
