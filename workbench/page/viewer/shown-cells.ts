import type { Model } from '../../runtime/engine';
import type { ShownCells } from '../storage/csv';

/** The tab on screen, cell by cell, as it is shown. */
export function shownCells(model: Model): ShownCells {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  return {
    rows: getters.getNumberRows(sheetId),
    columns: getters.getNumberCols(sheetId),
    textAt: (row, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
  };
}
