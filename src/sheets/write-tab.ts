import type { TabBlueprint } from '../core/plan/blueprint';
import { linkTo } from './link-to';
import type { Progress } from './progress';
import { outline, writeCells, writeLooks } from './write-cells';
import { writeCharts } from './write-charts';
import { writeColours, writeValidations, type SheetOf } from './write-rules';
import { shape } from './write-shape';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ids of the sheets of the plan, read before the first write: links lead to them. */
export type SheetIds = ReadonlyMap<string, number>;

function writeLinks(sheet: Sheet, tab: TabBlueprint, ids: SheetIds): void {
  const [first] = tab.links;
  if (!first) return;
  const links = tab.links.map(({ text, table }) => [linkTo(text, ids.get(table) ?? 0)]);
  sheet.getRange(first.row, first.column, links.length, 1).setRichTextValues(links);
}

function writeNotes(sheet: Sheet, tab: TabBlueprint): void {
  for (const { row, column, texts } of tab.notes)
    sheet.getRange(row, column, texts.length, texts[0]?.length ?? 1).setNotes(texts.map((line) => [...line]));
}

/** A protection that a cut left without its warning only would keep colleagues out. */
function protect(sheet: Sheet, tab: TabBlueprint, { protection }: Progress): void {
  if (tab.protection !== null)
    (protection ?? sheet.protect()).setDescription(tab.protection).setWarningOnly(true);
}

/** What the plan gives a tab being written. */
export interface WritingPlan {
  readonly sheetOf: SheetOf;
  readonly ids: SheetIds;
}

/**
 * Sets what people may type, the conditional colours, the sizes and the folds. Comes before the cells of any
 * tab, so that all of them are calculated once.
 */
export function writeRules(sheet: Sheet, tab: TabBlueprint, plan: WritingPlan, progress: Progress): void {
  writeValidations(sheet, tab, plan.sheetOf);
  writeColours(sheet, tab.colours);
  shape(sheet, tab, progress.isFolded);
}

/**
 * Writes what a tab holds and how it looks. Cells are written once, in one call, so that a tab finished later
 * never touches what people typed in it.
 */
export function writeContents(sheet: Sheet, tab: TabBlueprint, plan: WritingPlan, progress: Progress): void {
  const grid = () => sheet.getRange(1, 1, tab.cells.length, tab.cells[0]?.length ?? 1);
  if (!progress.hasCells) writeCells(grid(), tab);
  if (!progress.hasLinks) writeLinks(sheet, tab, plan.ids);
  writeLooks(grid(), tab);
  if (tab.outlined) outline(sheet.getRange(tab.outlined));
  writeNotes(sheet, tab);
  writeCharts(sheet, tab.charts.slice(progress.charts));
  protect(sheet, tab, progress);
}

/** Writes a tab, whole, on the sheet inserted for it. Reads nothing: what is there comes with `progress`. */
export function writeTab(sheet: Sheet, tab: TabBlueprint, plan: WritingPlan, progress: Progress): void {
  writeRules(sheet, tab, plan, progress);
  writeContents(sheet, tab, plan, progress);
}
