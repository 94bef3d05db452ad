type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far the writing of a tab went, so that a build cut short can be finished. */
export interface Progress {
  readonly hasCells: boolean;
  readonly isFolded: boolean;
  readonly hasCharts: boolean;
  readonly isProtected: boolean;
}

/** Column groups stand after the first column; any of them tells that details were folded. */
function isFolded(sheet: Sheet, columns: number): boolean {
  return Array.from({ length: columns }, (_, index) => index + 1).some(
    (column) => sheet.getColumnGroupDepth(column) > 0,
  );
}

/** Nothing is there yet. */
export const NOTHING_WRITTEN: Progress = {
  hasCells: false,
  isFolded: false,
  hasCharts: false,
  isProtected: false,
};

/** Reads it; an empty sheet costs one call. */
export function progressOf(sheet: Sheet): Progress {
  if (sheet.getLastRow() === 0) return NOTHING_WRITTEN;
  return {
    hasCells: true,
    isFolded: isFolded(sheet, sheet.getMaxColumns()),
    hasCharts: sheet.getCharts().length > 0,
    isProtected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
  };
}
