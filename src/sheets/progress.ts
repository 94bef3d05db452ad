type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far the writing of a tab went, so that a build cut short can be finished. */
export interface Progress {
  readonly rows: number;
  readonly columns: number;
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

/** Reads it; a sheet just inserted costs three calls. */
export function progressOf(sheet: Sheet): Progress {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (sheet.getLastRow() === 0)
    return { ...size, hasCells: false, isFolded: false, hasCharts: false, isProtected: false };
  return {
    ...size,
    hasCells: true,
    isFolded: isFolded(sheet, size.columns),
    hasCharts: sheet.getCharts().length > 0,
    isProtected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
  };
}
