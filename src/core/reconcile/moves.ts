import { MoveHeap } from './move-heap';
import type { Filling } from './rounding-table';

/** Where units can go from column to column, and at what cost. */
export class Moves {
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
