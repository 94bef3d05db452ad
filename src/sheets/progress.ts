import type { TabBlueprint } from '../core/plan/blueprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far the writing of a tab went, so that a build cut short can be finished. */
export interface Progress {
  readonly hasCells: boolean;
  readonly isFolded: boolean;
  readonly hasLinks: boolean;
  /** Number of charts drawn: they are drawn in order. */
  readonly charts: number;
  /** Protection of the sheet, which may not yet be a mere warning. */
  readonly protection: GoogleAppsScript.Spreadsheet.Protection | null;
}

/** Nothing is there yet. */
export const NOTHING_WRITTEN: Progress = {
  hasCells: false,
  isFolded: false,
  hasLinks: false,
  charts: 0,
  protection: null,
};

function hasLinks(sheet: Sheet, [first]: TabBlueprint['links']): boolean {
  if (!first) return false;
  const text = sheet.getRange(first.row, first.column).getRichTextValue();
  return (text?.getLinkUrl() ?? null) !== null;
}

/** Reads it: what is written after the cells is only looked for where there are some. */
export function progressOf(sheet: Sheet, tab: TabBlueprint): Progress {
  const isFolded = tab.folded !== null && sheet.getColumnGroupDepth(tab.folded.start) > 0;
  if (sheet.getLastRow() === 0) return { ...NOTHING_WRITTEN, isFolded };
  return {
    hasCells: true,
    isFolded,
    hasLinks: hasLinks(sheet, tab.links),
    charts: sheet.getCharts().length,
    protection: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0] ?? null,
  };
}
