import { sumOf } from './cube';
import { MoveHeap } from './move-heap';
import { Filling, type RoundingTable } from './rounding-table';

/** The row or column that no filling reaches. */
export interface Blocked {
  readonly side: 'row' | 'column';
  readonly at: number;
}

export type Rounding =
  { readonly ok: true; readonly cells: Float64Array } | ({ readonly ok: false } & Blocked);

/** Where units can go from column to column, and at what cost. */
class Moves {
  readonly #filling: Filling;
  readonly #heaps: readonly MoveHeap[];
  /** Prices that keep the costs of moves at 0 or more. */
  readonly #prices: Float64Array;

  constructor(filling: Filling, rows: number) {
    const { width } = filling;
    this.#filling = filling;
    this.#heaps = Array.from({ length: width * width }, () => new MoveHeap());
    this.#prices = new Float64Array(width);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < width; column += 1) this.#addFrom(row, column);
  }

  /** The cheapest row that can move a unit between two columns; null for none. */
  best(from: number, to: number): MoveHeap | null {
    const heap = this.#heaps[from * this.#filling.width + to];
    if (!heap) return null;
    while (!heap.isEmpty && !this.#isCurrent(heap, from, to)) heap.drop();
    return heap.isEmpty ? null : heap;
  }

  price(column: number): number {
    return this.#prices[column] ?? 0;
  }

  raisePrices(distances: Float64Array, reached: number): void {
    for (let column = 0; column < distances.length; column += 1)
      this.#prices[column] = this.price(column) + Math.min(distances[column] ?? 0, reached);
  }

  apply(from: number, to: number): void {
    const row = this.best(from, to)?.row ?? 0;
    const { width } = this.#filling;
    this.#filling.move(row * width + from, row * width + to);
    for (const column of [from, to]) {
      this.#addFrom(row, column);
      this.#addTo(row, column);
    }
  }

  #isCurrent({ row, cost }: MoveHeap, from: number, to: number): boolean {
    const [source, goal] = [row * this.#filling.width + from, row * this.#filling.width + to];
    const isPossible = this.#filling.canLower(source) && this.#filling.canRaise(goal);
    return isPossible && this.#filling.cost(source, goal) === cost;
  }

  #add(row: number, from: number, to: number): void {
    const { width } = this.#filling;
    const [source, goal] = [row * width + from, row * width + to];
    if (from !== to && this.#filling.canLower(source) && this.#filling.canRaise(goal))
      this.#heaps[from * width + to]?.push(row, this.#filling.cost(source, goal));
  }

  #addFrom(row: number, from: number): void {
    if (!this.#filling.canLower(row * this.#filling.width + from)) return;
    for (let to = 0; to < this.#filling.width; to += 1) this.#add(row, from, to);
  }

  #addTo(row: number, to: number): void {
    if (!this.#filling.canRaise(row * this.#filling.width + to)) return;
    for (let from = 0; from < this.#filling.width; from += 1) this.#add(row, from, to);
  }
}

interface Path {
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
function cheapestPath(moves: Moves, surplus: Float64Array): Path | null {
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

function columnSurplus({ cells, width }: Filling, columns: Float64Array): Float64Array {
  const surplus = columns.map((wanted) => -wanted);
  for (let cell = 0; cell < cells.length; cell += 1)
    surplus[cell % width] = (surplus[cell % width] ?? 0) + (cells[cell] ?? 0);
  return surplus;
}

/** Gives each row its units, whatever the columns. @returns the first row that cannot hold them; -1 for none. */
function fillRows(filling: Filling, rows: Float64Array): number {
  const { width } = filling;
  return rows.findIndex((wanted, row) => {
    const held = sumOf(filling.cells.subarray(row * width, (row + 1) * width));
    return held > wanted || !filling.fillRow(row, wanted - held);
  });
}

/** Moves units along augmenting paths until every column has its own. @returns a column left short; -1 for none. */
function settleColumns(filling: Filling, { rows, columns }: RoundingTable): number {
  const surplus = columnSurplus(filling, columns);
  if (surplus.every((units) => units === 0)) return -1;
  const moves = new Moves(filling, rows.length);
  while (surplus.some((units) => units > 0)) {
    const path = cheapestPath(moves, surplus);
    if (!path) return surplus.findIndex((units) => units < 0);
    const [first = 0, last = 0] = [path.columns[0], path.columns.at(-1)];
    path.columns.slice(1).forEach((to, index) => {
      moves.apply(path.columns[index] ?? 0, to);
    });
    moves.raisePrices(path.distances, path.length);
    surplus[first] = (surplus[first] ?? 0) - 1;
    surplus[last] = (surplus[last] ?? 0) + 1;
  }
  return -1;
}

/**
 * Controlled rounding: whole numbers whose rows and columns are exact, the nearest to the ideals in least squares.
 * Rows are filled by the largest remainders, then units move between columns along the cheapest augmenting paths
 * (a minimum-cost flow: successive shortest paths).
 * @see L. H. Cox and L. R. Ernst, "Controlled rounding", INFOR 20 (1982)
 */
export function roundTable(table: RoundingTable): Rounding {
  const filling = new Filling(table);
  const row = fillRows(filling, table.rows);
  if (row >= 0) return { ok: false, side: 'row', at: row };
  const column = settleColumns(filling, table);
  return column >= 0 ? { ok: false, side: 'column', at: column } : { ok: true, cells: filling.cells };
}
