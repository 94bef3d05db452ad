type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Names of removed sheets would stay behind as #REF!. */
function namesOn(spreadsheet: Spreadsheet, sheetIds: ReadonlySet<number>) {
  return spreadsheet.getNamedRanges().filter((name) => sheetIds.has(name.getRange().getSheet().getSheetId()));
}

/** Finds what goes with these sheets. @returns their removal, names first. */
export function sheetsRemoval(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): () => void {
  const names = namesOn(spreadsheet, new Set(sheets.map((sheet) => sheet.getSheetId())));
  return () => {
    for (const name of names) name.remove();
    for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
  };
}
