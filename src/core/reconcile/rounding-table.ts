/**
 * A table to be rounded: whole rows and columns to reach, and for each cell the ideal it was and the whole numbers
 * it may become. Columns vary fastest.
 */
export interface RoundingTable {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** What each cell would be without rounding. */
  readonly ideals: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Digits kept of an ideal, so that equal ones compare as equal and sums of costs are exact. */
const GRAIN = 2 ** 24;
/** Among equal gains the larger ideal comes first. */
const TIE = 2 ** -26;
const TIE_GRAIN = 2 ** 14;

/**
 * A table being filled, one unit at a time. A unit is worth more the farther a cell is under its ideal, so that the
 * worthiest filling is the nearest to the ideals, in least squares.
 */
export class Filling {
  readonly cells: Float64Array;
  readonly width: number;
  readonly #table: RoundingTable;
  readonly #worth: Float64Array;

  constructor(table: RoundingTable) {
    this.#table = table;
    this.width = table.columns.length;
    this.cells = table.least.slice();
    const largest = table.ideals.reduce((most, ideal) => Math.max(most, ideal), 1);
    this.#worth = table.ideals.map(
      (ideal) =>
        Math.round(ideal * GRAIN) / GRAIN + (Math.round((ideal / largest) * TIE_GRAIN) / TIE_GRAIN) * TIE,
    );
  }

  canRaise(cell: number): boolean {
    return (this.cells[cell] ?? 0) < (this.#table.most[cell] ?? 0);
  }

  canLower(cell: number): boolean {
    return (this.cells[cell] ?? 0) > (this.#table.least[cell] ?? 0);
  }

  /** What one more unit is worth in a cell. */
  worth(cell: number): number {
    return (this.#worth[cell] ?? 0) - (this.cells[cell] ?? 0);
  }

  /** What is lost by moving a unit from a cell to another. */
  cost(from: number, to: number): number {
    return this.worth(from) + 1 - this.worth(to);
  }

  move(from: number, to: number): void {
    this.cells[from] = (this.cells[from] ?? 0) - 1;
    this.cells[to] = (this.cells[to] ?? 0) + 1;
  }

  /** Gives units to the cells of a row, the worthiest first. @returns false when no cell may take one. */
  fillRow(row: number, units: number): boolean {
    for (let left = units; left > 0; left -= 1) {
      const cell = this.#worthiest(row);
      if (cell < 0) return false;
      this.cells[cell] = (this.cells[cell] ?? 0) + 1;
    }
    return true;
  }

  #worthiest(row: number): number {
    let best = -1;
    for (let cell = row * this.width; cell < (row + 1) * this.width; cell += 1)
      if (this.canRaise(cell) && (best < 0 || this.worth(cell) > this.worth(best))) best = cell;
    return best;
  }
}
