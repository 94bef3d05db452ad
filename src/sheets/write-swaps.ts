import { runsOf } from '../core/upkeep/mending';
import type { FormulaSwap } from '../core/upkeep/swap-formulas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Replaces formulas, neighbours of a column in one call. @param side what they become, or what they were. */
export function writeSwaps(sheet: Sheet, swaps: readonly FormulaSwap[], side: 'content' | 'former'): void {
  for (const { row, column, items } of runsOf(swaps))
    sheet.getRange(row, column, items.length, 1).setValues(items.map((swap) => [swap[side]]));
}
