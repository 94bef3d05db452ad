import { leadingSums, marginOf, memberAt, sumOf, type Sizes } from './cube';
import { fit } from './fit';
import { roundTable, type Blocked } from './round-table';
import { Filling } from './rounding-table';

/** A fitted cube, in rounding units, and the whole margins it must have. */
export interface RoundingInput {
  readonly sizes: Sizes;
  readonly fit: Float64Array;
  readonly total: number;
  /** Null for an axis that imposes none. */
  readonly margins: readonly (Float64Array | null)[];
}

export type CubeRounding =
  | { readonly ok: true; readonly cells: Float64Array }
  | { readonly ok: false; readonly axis: number; readonly member: number };

/** How close to a whole number an ideal is that one, whatever its last binary digits. */
const NEAR = 1e-6;
/** A stage is fitted as far as binary digits go. */
const STAGE_TOLERANCE = 1e-13;
/** Units beyond its neighbours that a cell may take, tried one after the other while no filling is exact. */
const SPREADS = [0, 1, 4, 16];

/** The whole numbers each cell may become: those around its ideal, and 0 alone where it is forbidden. */
function bounds(ideals: Float64Array, spread: number): { least: Float64Array; most: Float64Array } {
  return {
    least: ideals.map((ideal) => Math.max(0, Math.floor(ideal - NEAR) - spread)),
    most: ideals.map((ideal) => (ideal === 0 ? 0 : Math.ceil(ideal + NEAR) + spread)),
  };
}

/** Margin of an axis that imposes none: its own fit, in whole numbers that add to the total. */
function roundedMargin(ideals: Float64Array, total: number): Float64Array {
  const rows = Float64Array.of(total);
  const filling = new Filling({ rows, columns: ideals, ideals, ...bounds(ideals, 0) });
  filling.fillRow(0, total - sumOf(filling.cells));
  return filling.cells;
}

/** Rows known already, cut by the members of one more axis. */
function roundStage(
  input: RoundingInput,
  axis: number,
  rows: Float64Array,
  columns: Float64Array,
): CubeRounding {
  const ideals = leadingSums(input.fit, input.sizes, axis + 1);
  const shape = [rows.length, columns.length];
  const { cells: refitted } = fit(ideals, shape, [rows, columns], STAGE_TOLERANCE);
  let blocked: Blocked = { side: 'column', at: 0 };
  for (const spread of SPREADS) {
    const rounding = roundTable({ rows, columns, ideals, ...bounds(refitted, spread) });
    if (rounding.ok) return rounding;
    blocked = rounding;
  }
  return { ok: false, ...memberOf(input.sizes, axis, blocked) };
}

/** The member that a stage could not fill: that of the new axis, or of the last one before. */
function memberOf(
  sizes: Sizes,
  axis: number,
  { side, at }: Blocked,
): { readonly axis: number; readonly member: number } {
  if (side === 'column' || axis === 0) return { axis, member: at };
  return { axis: axis - 1, member: memberAt(sizes.slice(0, axis), axis - 1, at) };
}

/**
 * Rounds a fitted cube to whole numbers, exact on every margin: axis after axis, each a table whose rows are the
 * cells rounded so far and whose columns are the members of the next axis. Such a table always has an exact
 * rounding, which a cube rounded at once may lack.
 */
export function roundCube(input: RoundingInput): CubeRounding {
  const { sizes, total, margins } = input;
  let rows: Float64Array = Float64Array.of(total);
  for (const axis of sizes.keys()) {
    const columns = margins[axis] ?? roundedMargin(marginOf(input.fit, sizes, axis), total);
    const stage = roundStage(input, axis, rows, columns);
    if (!stage.ok) return stage;
    rows = stage.cells;
  }
  return { ok: true, cells: rows };
}
