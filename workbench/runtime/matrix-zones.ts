import type { Zone } from './engine';

/**
 * The zones where each value of a matrix stands, values in the order in which they are met row by row. Equal values
 * one under the other make one zone, which joins the zone on its left when that one has the same rows.
 */
export function zonesByValue<T>(corner: Zone, matrix: readonly (readonly T[])[]): ReadonlyMap<T, Zone[]> {
  const zones = new Map<T, Zone[]>();
  for (const line of matrix) for (const value of line) if (!zones.has(value)) zones.set(value, []);
  for (const [column] of (matrix[0] ?? []).entries()) addColumn(zones, corner, matrix, column);
  return zones;
}

function addColumn<T>(
  zones: ReadonlyMap<T, Zone[]>,
  { top, left }: Zone,
  matrix: readonly (readonly T[])[],
  column: number,
): void {
  let first = 0;
  for (let row = 0; row < matrix.length; row++) {
    const value = matrix[row]?.[column];
    if (row + 1 < matrix.length && matrix[row + 1]?.[column] === value) continue;
    const run = { top: top + first, bottom: top + row, left: left + column, right: left + column };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every line is as long as the first
    join(zones.get(value as T) ?? [], run);
    first = row + 1;
  }
}

/** Adds the run of a column, to the zone beside it where both make a rectangle. */
function join(zones: Zone[], run: Zone): void {
  const beside = zones.findIndex(
    (zone) => zone.right === run.left - 1 && zone.top === run.top && zone.bottom === run.bottom,
  );
  const zone = zones[beside];
  if (zone) zones[beside] = { ...zone, right: run.right };
  else zones.push(run);
}
