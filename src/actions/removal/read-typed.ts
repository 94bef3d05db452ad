import { typedSince } from '../../core/plan/made/made';
import { sorted } from '../../core/sorted';
import { readCells, type ReadCells } from '../../sheets/read-cells';
import { findCopies, type FoundTab } from '../../sheets/marks';
import { serialReader } from '../../sheets/serial';
import { ownNames } from './plan-names';
import { tabCells, wordsIn } from './plan-words';
import { readKept, type KeptInTab } from './read-kept';

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

function readWhole(spreadsheet: Spreadsheet, tabs: Iterable<FoundTab>): readonly ReadTab[] {
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  return [...tabs].map((tab) => ({ tab, cells: readCells(tab, toSerial) }));
}

/** Reads the copies people made of the tabs of a plan: they are theirs, and stay. */
export function readCopies(
  spreadsheet: Spreadsheet,
  planId: string,
  tabs: ReadonlyMap<string, FoundTab>,
): readonly ReadTab[] {
  return readWhole(spreadsheet, findCopies(spreadsheet, planId, tabs));
}

const NOTHING: KeptInTab = { cells: [], colours: 0 };

/** How many names people gave to cells of each tab, by the key of the tab. */
function namesByTab(spreadsheet: Spreadsheet, tabs: readonly FoundTab[]): (table: string) => number {
  const ids = ownNames(spreadsheet, tabs).map((name) => name.getRange().getSheet().getSheetId());
  const counts = tabs.map(({ table, sheet }) => {
    const id = sheet.getSheetId();
    return [table, ids.filter((other) => other === id).length] as const;
  });
  const byTable = new Map(counts);
  return (table) => byTable.get(table) ?? 0;
}

/** Counts what each tab holds of people's: cells, names of ranges and conditional formats. */
function typedCounter(spreadsheet: Spreadsheet, planId: string, read: readonly ReadTab[]) {
  const lists = read.find(({ tab }) => tab.table === 'lists');
  const words = wordsIn(
    new Map(read.map(({ tab }) => [tab.table, tab])),
    lists?.cells ?? null,
    lists?.tab.language ?? 'fr',
  );
  const kept = readKept(spreadsheet, planId);
  const names = namesByTab(
    spreadsheet,
    read.map(({ tab }) => tab),
  );
  return ({ tab: { table, made }, cells }: ReadTab): number => {
    const own = kept.get(table) ?? NOTHING;
    return typedSince(tabCells(cells, words), made ?? null, own.cells) + own.colours + names(table);
  };
}

/** Reads every tab of a plan whole, in the order of the workbook. */
export function readTyped(
  spreadsheet: Spreadsheet,
  planId: string,
  tabs: ReadonlyMap<string, FoundTab>,
): readonly TypedTab[] {
  const read = readWhole(spreadsheet, tabs.values());
  const typed = typedCounter(spreadsheet, planId, read);
  const placed = read.map((tab) => ({
    ...tab,
    name: tab.tab.sheet.getName(),
    typed: typed(tab),
    index: tab.tab.sheet.getIndex(),
  }));
  return sorted(placed, (a, b) => a.index - b.index);
}
