type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/**
 * Names of removed sheets would stay behind as #REF!.
 * @param isMeant which names to look for: finding where each leads has a cost.
 */
export function namesOn(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
  isMeant: (name: string) => boolean = () => true,
): readonly NamedRange[] {
  const ids = new Set(sheets.map((sheet) => sheet.getSheetId()));
  const meant = spreadsheet.getNamedRanges().filter((name) => isMeant(name.getName()));
  return meant.filter((name) => ids.has(sheetIdOf(name) ?? -1));
}

/** Null for a name whose cells are gone: Sheets gives none, or throws. */
function sheetIdOf(name: NamedRange): number | null {
  try {
    return name.getRange().getSheet().getSheetId();
  } catch {
    return null;
  }
}

/** Hidden ones first: the last tab in sight can only go while another is. */
function inOrder(sheets: readonly Sheet[]): readonly Sheet[] {
  const hidden = sheets.filter((sheet) => sheet.isSheetHidden());
  return [...hidden, ...sheets.filter((sheet) => !hidden.includes(sheet))];
}

/** Finds what goes with these sheets. @returns their removal, names first. */
export function sheetsRemoval(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): () => void {
  const names = namesOn(spreadsheet, sheets);
  const ordered = inOrder(sheets);
  return () => {
    for (const name of names) name.remove();
    for (const sheet of ordered) spreadsheet.deleteSheet(sheet);
  };
}
