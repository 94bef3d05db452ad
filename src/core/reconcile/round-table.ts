import { sumOf } from './cube';
import { cheapestPath } from './cheapest-path';
import { Moves } from './moves';
import { Filling, type RoundingTable } from './rounding-table';

/** The row or column that no filling reaches. */
export interface Blocked {
  readonly side: 'row' | 'column';
  readonly at: number;
}

export type Rounding =
  { readonly ok: true; readonly cells: Float64Array } | ({ readonly ok: false } & Blocked);

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
