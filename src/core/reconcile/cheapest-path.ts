import type { Moves } from './moves';

/** Columns a unit goes through, and how far each column is. */
export interface Path {
  readonly columns: readonly number[];
  readonly distances: Float64Array;
  readonly length: number;
}

/** The nearest column not settled yet; -1 when none is reached. */
function nearest(distances: Float64Array, isSettled: Uint8Array): number {
  let best = -1;
  for (let column = 0; column < distances.length; column += 1) {
    const distance = distances[column] ?? Infinity;
    const isNearer = best < 0 || distance < (distances[best] ?? Infinity);
    if (!isSettled[column] && distance < Infinity && isNearer) best = column;
  }
  return best;
}

/** The columns from the one that begins a path. */
function backTrack(before: Int32Array, end: number): readonly number[] {
  const columns = [end];
  for (let column = before[end] ?? -1; column >= 0; column = before[column] ?? -1) columns.unshift(column);
  return columns;
}

function relax(moves: Moves, from: number, distances: Float64Array, before: Int32Array): void {
  const base = distances[from] ?? 0;
  for (let to = 0; to < distances.length; to += 1) {
    const move = to === from ? null : moves.best(from, to);
    if (!move) continue;
    const distance = base + Math.max(0, move.cost + moves.price(from) - moves.price(to));
    if (distance >= (distances[to] ?? Infinity)) continue;
    distances[to] = distance;
    before[to] = from;
  }
}

/** Cheapest way for a unit from a column that has too many to one that lacks some (Dijkstra); null for none. */
export function cheapestPath(moves: Moves, surplus: Float64Array): Path | null {
  const distances = surplus.map((units) => (units > 0 ? 0 : Infinity));
  const before = new Int32Array(surplus.length).fill(-1);
  const isSettled = new Uint8Array(surplus.length);
  for (let at = nearest(distances, isSettled); at >= 0; at = nearest(distances, isSettled)) {
    const length = distances[at] ?? 0;
    if ((surplus[at] ?? 0) < 0) return { columns: backTrack(before, at), distances, length };
    isSettled[at] = 1;
    relax(moves, at, distances, before);
  }
  return null;
}
