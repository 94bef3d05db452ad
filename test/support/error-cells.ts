import type { Runtime } from '../../workbench/runtime/host';

/** Every cell of some tabs, or of the workbook, that shows an error, with its formula. */
export function errorCells(
  { book, spreadsheet }: Runtime,
  isLookedAt: (tab: string) => boolean = () => true,
): readonly string[] {
  const { getters } = book;
  const ids = getters.getSheetIds().filter((sheetId) => isLookedAt(getters.getSheetName(sheetId)));
  return ids.flatMap((sheetId) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
      const { type, value } = getters.getEvaluatedCell(position);
      const kind: string = type;
      if (kind !== 'error') return [];
      const name = getters.getSheetName(sheetId);
      const cell = spreadsheet.getSheetByName(name)?.getRange(position.row + 1, position.col + 1);
      return [`${name}!${cell?.getA1Notation() ?? ''} ${value} ${cell?.getFormula() ?? ''}`];
    }),
  );
}
