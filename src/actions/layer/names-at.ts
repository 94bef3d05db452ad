import type { Dimension } from '../../core/layer/sources';
import type { ReadTable } from '../../sheets/read-table';

/** The names of a row, '' where the cell is blank. */
export function namesAt(table: ReadTable, row: number): Readonly<Record<Dimension, string>> {
  const text = (column: Dimension) => String(table.cell(row, column));
  return {
    rep: text('rep'),
    product: text('product'),
    channel: text('channel'),
    persona: text('persona'),
    segment: text('segment'),
    team: text('team'),
  };
}
