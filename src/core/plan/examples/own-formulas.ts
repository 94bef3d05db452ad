import { isBroken, withoutFixedRows } from '../../upkeep/formula-text';
import type { PlacedCell } from '../compose/table-rows';

/**
 * Positions of the cells of a row in which people wrote a formula of their own, even where one of ours was. Columns of
 * the machine do not count, nor does a formula that lost what it named.
 * @param cells the row as it would be written.
 * @param held its formulas as read, from the first column on; '' for none.
 */
export function ownFormulas(cells: readonly PlacedCell[], held: readonly string[]): readonly number[] {
  const typed = cells.filter(({ column: { key, script, hidden } }) => key !== 'id' && !script && !hidden);
  return typed.flatMap(({ position, cell }) => {
    const read = held[position - 1] ?? '';
    const isOurs = withoutFixedRows(read) === withoutFixedRows(cell.formula ?? '');
    return read === '' || isBroken(read) || isOurs ? [] : [position];
  });
}
