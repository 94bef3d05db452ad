import type { TabBlueprint } from '../core/plan/blueprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far the writing of a tab went, so that a build cut short can be finished. */
export interface Progress {
  readonly hasCells: boolean;
  readonly isFolded: boolean;
  readonly hasCharts: boolean;
  readonly isProtected: boolean;
}

/** Nothing is there yet. */
export const NOTHING_WRITTEN: Progress = {
  hasCells: false,
  isFolded: false,
  hasCharts: false,
  isProtected: false,
};

/** Reads it: what is written after the cells is only looked for where there are some. */
export function progressOf(sheet: Sheet, tab: TabBlueprint): Progress {
  const isFolded = tab.folded !== null && sheet.getColumnGroupDepth(tab.folded.start) > 0;
  if (sheet.getLastRow() === 0) return { ...NOTHING_WRITTEN, isFolded };
  return {
    hasCells: true,
    isFolded,
    hasCharts: sheet.getCharts().length > 0,
    isProtected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
  };
}
