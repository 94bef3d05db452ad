/** Moves of one unit within a row, the cheapest first, then the first row. Entries may be out of date. */
export class MoveHeap {
  readonly #rows: number[] = [];
  readonly #costs: number[] = [];

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  get row(): number {
    return this.#rows[0] ?? 0;
  }

  get cost(): number {
    return this.#costs[0] ?? 0;
  }

  push(row: number, cost: number): void {
    let at = this.#rows.push(row) - 1;
    this.#costs.push(cost);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the first move away. */
  drop(): void {
    this.#swap(0, this.#rows.length - 1);
    this.#rows.pop();
    this.#costs.pop();
    let at = 0;
    for (let least = this.#leastFrom(at); least !== at; least = this.#leastFrom(at)) {
      this.#swap(at, least);
      at = least;
    }
  }

  /** The first of an entry and of the two under it. */
  #leastFrom(at: number): number {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const least = left < this.#rows.length && this.#isBefore(left, at) ? left : at;
    return right < this.#rows.length && this.#isBefore(right, least) ? right : least;
  }

  #isBefore(a: number, b: number): boolean {
    const [first, second] = [this.#costs[a] ?? 0, this.#costs[b] ?? 0];
    return first < second || (first === second && (this.#rows[a] ?? 0) < (this.#rows[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    [this.#rows[a], this.#rows[b]] = [this.#rows[b] ?? 0, this.#rows[a] ?? 0];
    [this.#costs[a], this.#costs[b]] = [this.#costs[b] ?? 0, this.#costs[a] ?? 0];
  }
}
