import type { Answers } from '../../contract';
import { PlanError } from '../../core/errors';
import type { PlacedColumn } from '../../core/plan/layout';
import { choiceItems, keptItems, mendedItems, outsideNew, type Item } from '../../core/upkeep/items';
import { isInOrder } from '../../core/upkeep/mend';
import { dressColumn, insertMissing } from '../../sheets/insert-columns';
import { insertValues } from '../../sheets/insert-values';
import { planMarkChange, SCHEMA_VERSION, tabMarkChange } from '../../sheets/marks';
import { sheetsRemoval } from '../../sheets/remove-sheets';
import { makeRoom, writeMending } from '../../sheets/write-mending';
import { insertNewTabs } from '../grow/new-tabs';
import { summariseTabs } from '../summary';
import type { TabInsertions } from './place-columns';
import type { TabMending } from './plan-mending';
import { worded, type NamedTab } from './preview';
import type { FullTab } from './read-plan';
import { planRepair, type Repair } from './repair-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function columnItem({ all, layout }: TabInsertions, language: 'fr' | 'en'): Item {
  const keys = new Set(all.flatMap((insertion) => insertion.keys));
  const labels = layout.placed.filter(({ column }) => keys.has(column.key) && !column.hidden);
  const where = labels.map(({ column }) => column.label[language]).join(', ');
  return { kind: 'column', count: keys.size, where };
}

/** The columns that come in a tab, at their places. */
function newColumns({ missing }: Repair, { tab, mended }: TabMending): readonly PlacedColumn[] {
  const own = missing.filter((item) => item.tab.held.table === tab.held.table);
  const keys = new Set(own.flatMap(({ all }) => all.flatMap((insertion) => insertion.keys)));
  return mended.context.layout.placed.filter(({ column }) => keys.has(column.key));
}

/** What is done in a tab beside the columns that come. */
function itemsOf(repair: Repair, mending: TabMending): readonly Item[] {
  const columns = new Set(newColumns(repair, mending).map(({ position }) => position));
  return mendedItems(outsideNew(mending.mending, columns));
}

const named = ({ held }: FullTab): NamedTab => ({ table: held.table, tab: held.name });

/** What a repair would do, without doing it. */
export function previewRepair(spreadsheet: Spreadsheet, planId: string): Answers['repair-preview'] {
  const repair = planRepair(spreadsheet, planId);
  const { full, values, lost, missing, mendings } = repair;
  const { language } = full.live.plan.mark;
  const lists = full.tabs.filter(({ held }) => held.table === 'lists');
  return {
    isUpgrade: full.tabs.some(({ isOutdated }) => isOutdated),
    items: [
      ...lost.tabs.flatMap(({ table, name }) =>
        worded({ table, tab: name }, [{ kind: 'tab', count: 1, where: '' }], language),
      ),
      ...lists.flatMap((tab) => worded(named(tab), choiceItems(values), language)),
      ...missing.flatMap((item) => worded(named(item.tab), [columnItem(item, language)], language)),
      ...mendings.flatMap((mending) => worded(named(mending.tab), itemsOf(repair, mending), language)),
    ],
    kept: mendings.flatMap(({ tab, mending }) => worded(named(tab), keptItems(mending.kept), language)),
  };
}

function addLostTabs(spreadsheet: Spreadsheet, { full, lost }: Repair): ReadonlyMap<string, Sheet> {
  const inserted = new Map<string, Sheet>();
  const { tabs, mark } = full.live.plan;
  try {
    const sheetOf = (table: string) => inserted.get(table) ?? tabs.get(table)?.sheet ?? null;
    insertNewTabs(spreadsheet, mark, lost, inserted, sheetOf);
    SpreadsheetApp.flush();
  } catch (error) {
    sheetsRemoval(spreadsheet, [...inserted.values()])();
    throw error;
  }
  return inserted;
}

function addColumns(repair: Repair): void {
  for (const { tab, all } of repair.missing) insertMissing(tab.held.sheet, all);
  for (const mending of repair.mendings)
    for (const placed of newColumns(repair, mending))
      dressColumn(mending.tab.held.sheet, mending.mended.context.template.headerRow, placed);
}

/** New values, in the lists tab as it was composed. */
function addValues({ full, values }: Repair): void {
  const lists = full.tabs.find(({ held }) => held.table === 'lists');
  if (!lists || values.length === 0) return;
  const { sheet, geometry } = lists.held;
  const { currency, language } = full.live.plan.mark;
  const places = { language, tables: new Map([['lists', geometry]]), lists: new Map<string, never>() };
  insertValues({ sheet, table: 'lists', geometry: places, currency }, values, lists.grid.lastRow);
}

/** Cells are where the repair was composed for once rows and columns are there: all the rest comes after. */
function write(spreadsheet: Spreadsheet, repair: Repair, marks: readonly (() => void)[]): void {
  addColumns(repair);
  addValues(repair);
  for (const { tab, mending } of repair.mendings) makeRoom(tab.held.sheet, mending);
  const inserted = addLostTabs(spreadsheet, repair);
  const { tabs } = repair.full.live.plan;
  const sheetOf = (table: string) => inserted.get(table) ?? tabs.get(table)?.sheet ?? null;
  for (const { tab, mending } of repair.mendings)
    if (!isInOrder(mending)) writeMending(spreadsheet, tab.held.sheet, mending, tab.colours, sheetOf);
  for (const mark of marks) mark();
}

function countOf(repair: Repair): number {
  const { values, lost, missing, mendings } = repair;
  const items = mendings.flatMap((mending) => itemsOf(repair, mending));
  const columns = missing.flatMap(({ all }) => all.flatMap(({ keys }) => keys));
  const choices = values.flatMap(({ rows }) => rows);
  return (
    lost.tabs.length + columns.length + choices.length + items.reduce((sum, { count }) => sum + count, 0)
  );
}

/**
 * Puts back what a plan lost of ours, and brings it to the templates of today. No cell that holds a value or a
 * formula of people's is written.
 * @throws PlanError when it could not be ended; run again, it goes on.
 */
export function repairPlan(spreadsheet: Spreadsheet, planId: string): Answers['repair'] {
  const repair = planRepair(spreadsheet, planId);
  const { mark, tabs } = repair.full.live.plan;
  const outdated = repair.full.tabs.filter(({ isOutdated }) => isOutdated);
  const mode = repair.full.live.mode;
  const marks = outdated.map(({ held }) => tabMarkChange(held.sheet, { version: SCHEMA_VERSION }));
  if (mode !== mark.mode) marks.push(planMarkChange(spreadsheet, { ...mark, mode }));
  const summary = summariseTabs({ ...mark, mode }, tabs);
  const come = repair.lost.tabs.map(({ table, name, hidden }) => ({ table, name, hidden }));
  const plan = { ...summary, outdated: false, tabs: [...summary.tabs, ...come] };
  const inView = spreadsheet.getActiveSheet();
  try {
    write(spreadsheet, repair, marks);
    if (come.length > 0) spreadsheet.setActiveSheet(inView);
    SpreadsheetApp.flush();
  } catch (error) {
    throw new PlanError('repairStopped', { detail: error instanceof Error ? error.message : String(error) });
  }
  return { plan, changes: countOf(repair) };
}
