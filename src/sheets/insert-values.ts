import { lowestFirst } from '../core/upkeep/insert-rows';
import type { ComingValues } from '../core/upkeep/missing-values';
import { writeRows, type WrittenSheet } from './write-rows';

/** The columns of a value that are written. */
export const VALUE_COLUMNS = ['list', 'key', 'label', 'parent', 'active', 'rank', 'label_fr', 'label_en'];

/**
 * Inserts values in the lists tab. Reads nothing.
 * @param lastRow last row of the sheet once they are all there.
 */
export function insertValues(lists: WrittenSheet, values: readonly ComingValues[], lastRow: number): void {
  let last = lastRow - values.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const { before, rows } of lowestFirst(values)) {
    if (before > last) lists.sheet.insertRowsAfter(last, rows.length);
    else lists.sheet.insertRowsBefore(before, rows.length);
    last += rows.length;
    writeRows(lists, before, rows, VALUE_COLUMNS);
  }
}
