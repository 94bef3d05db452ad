type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells read at most: a whole column selected by mistake is not a list of names. */
const MOST_CELLS = 1000;

/** The texts of the selected cells, each once, in reading order. */
export function selectedNames(spreadsheet: Spreadsheet): { readonly names: readonly string[] } {
  const range = spreadsheet.getActiveRange();
  const cells = range?.getDisplayValues().flat() ?? [];
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return { names: [...new Set(names)].slice(0, MOST_CELLS) };
}
