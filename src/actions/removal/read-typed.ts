import { typedSince } from '../../core/plan/made/made';
import { sorted } from '../../core/sorted';
import { readCells, type ReadCells } from '../../sheets/read-cells';
import { findCopies, type FoundTab } from '../../sheets/marks';
import { serialReader } from '../../sheets/serial';
import { tabCells, wordsIn } from './plan-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of a plan, read whole. */
export interface ReadTab {
  readonly tab: FoundTab;
  readonly cells: ReadCells;
}

/** A tab of a plan about to go, and how many things of people's it holds. */
export interface TypedTab extends ReadTab {
  readonly name: string;
  readonly typed: number;
}

/** Reads the copies people made of the tabs of a plan: they are theirs, and stay. */
export function readCopies(
  spreadsheet: Spreadsheet,
  planId: string,
  tabs: ReadonlyMap<string, FoundTab>,
): readonly ReadTab[] {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  return findCopies(spreadsheet, planId, tabs).map((tab) => ({ tab, cells: readCells(tab, toSerial) }));
}

/** Reads every tab of a plan whole, in the order of the workbook. */
export function readTyped(
  spreadsheet: Spreadsheet,
  tabs: ReadonlyMap<string, FoundTab>,
): readonly TypedTab[] {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const read = [...tabs.values()].map((tab) => ({ tab, cells: readCells(tab, toSerial) }));
  const lists = read.find(({ tab }) => tab.table === 'lists');
  const words = wordsIn(tabs, lists?.cells ?? null, lists?.tab.language ?? 'fr');
  const placed = read.map(({ tab, cells }) => ({
    tab,
    cells,
    name: tab.sheet.getName(),
    typed: typedSince(tabCells(cells, words), tab.made ?? null),
    index: tab.sheet.getIndex(),
  }));
  return sorted(placed, (a, b) => a.index - b.index);
}
