import type { LinkBlueprint } from '../plan/blueprint';
import { inOrder } from '../plan/choose-tabs';
import { formulaAt } from '../plan/compose/formula-at';
import { rowFormula } from '../plan/compose/table-rows';
import type { RowContent } from '../plan/content';
import { firstRow, type TabContext } from '../plan/context';
import { table as tableTemplate } from '../schema/catalogue';
import { indexRow } from '../plan/rows/home';
import { formulaOf, isBlankAt, valueAt, type HeldGrid, type MendedTab } from './mended-tab';
import type { CellMend, RowLooks } from './mending';

/** A tab the index of Home leads to. */
export interface IndexEntry {
  readonly table: string;
  readonly name: string;
}

/** What is written in the index, and what becomes a link. */
export interface IndexMending {
  readonly cells: readonly CellMend[];
  readonly links: readonly LinkBlueprint[];
  /** Rows that come, and the row whose looks they take; null when none comes. */
  readonly looks: RowLooks | null;
}

const NOTHING: IndexMending = { cells: [], links: [], looks: null };

/** Home as read, ready to be composed. */
type IndexedTab = Pick<MendedTab, 'context'> & { readonly grid: Pick<HeldGrid, 'values' | 'formulas'> };

/** Tables by the names their tabs were given and by those they have: a tab renamed keeps its row in the index. */
export function tablesByName(tabs: readonly IndexEntry[]): ReadonlyMap<string, string> {
  const given = tabs.flatMap(({ table }) =>
    Object.values(tableTemplate(table).name).map((name) => [name, table] as const),
  );
  return new Map([...given, ...tabs.map(({ name, table }) => [name, table] as const)]);
}

/** Names the index holds, row by row, down to the last row that holds something in our columns. */
function heldNames({ context, grid }: IndexedTab): readonly string[] {
  const column = context.layout.placed.find((placed) => placed.column.key === 'tab')?.position ?? 1;
  const first = firstRow(context.template);
  const names = grid.values.slice(first - 1).map((_, index) => String(valueAt(grid, first + index, column)));
  const isFilled = (index: number) =>
    context.layout.placed.some(({ position }) => !isBlankAt(grid, first + index, position));
  return names.slice(0, names.map((_, index) => isFilled(index)).lastIndexOf(true) + 1);
}

/** Whether a cell of the index holds something else than what we write for its tab. */
function isOwnCell({ grid }: IndexedTab, { row, column, content }: CellMend): boolean {
  if (isBlankAt(grid, row, column)) return false;
  const isCalculated = typeof content === 'string' && content.startsWith('=');
  const isFormula = formulaOf(grid, row, column) !== '';
  return isCalculated ? !isFormula : isFormula || valueAt(grid, row, column) !== content;
}

/** Whether people keep cells of their own in these rows or beside them: then no row may move. */
function hasOwnCells(
  tab: IndexedTab,
  names: readonly string[],
  tables: readonly (string | undefined)[],
): boolean {
  const { context, grid } = tab;
  const last = Math.max(...context.layout.placed.map(({ position }) => position));
  const first = firstRow(context.template);
  return names.some((name, index) => {
    const row = first + index;
    const table = tables[index];
    const content = table === undefined ? null : indexRow(table, name, context.plan.settings);
    const isBeside = (grid.values[row - 1] ?? []).some(
      (_, place) => place >= last && !isBlankAt(grid, row, place + 1),
    );
    return isBeside || rowCells(context, content, row).some((cell) => isOwnCell(tab, cell));
  });
}

function rowCells(context: TabContext, content: RowContent | null, row: number): readonly CellMend[] {
  return context.layout.placed.map(({ column, position }) => {
    const text = content === null ? '' : rowFormula(column, content, context);
    const formula = text === '' ? null : formulaAt(context, text, row);
    return {
      row,
      column: position,
      content: formula ?? content?.values[column.key] ?? '',
      what: 'index' as const,
    };
  });
}

function linkOf({ layout }: TabContext, { table, name }: IndexEntry, row: number): readonly LinkBlueprint[] {
  const column = layout.placed.find((placed) => placed.column.key === 'tab')?.position;
  return column === undefined ? [] : [{ row, column, text: name, table }];
}

function looksOf(context: TabContext, held: number, count: number): RowLooks | null {
  const first = firstRow(context.template);
  const positions = context.layout.placed.map(({ position }) => position);
  const column = Math.min(...positions);
  if (held === 0 || count <= held) return null;
  const columns = Math.max(...positions) - column + 1;
  return { like: first, row: first + held, rows: count - held, column, columns };
}

function written(context: TabContext, entries: readonly (IndexEntry | null)[], from: number) {
  const { settings } = context.plan;
  const rows = entries.map((entry, index) => ({ entry, row: from + index }));
  return {
    cells: rows.flatMap(({ entry, row }) =>
      rowCells(context, entry && indexRow(entry.table, entry.name, settings), row),
    ),
    links: rows.flatMap(({ entry, row }) => (entry ? linkOf(context, entry, row) : [])),
  };
}

/** Adds the entries an index lacks, each after the ones its style puts before it. */
function merged(
  held: readonly IndexEntry[],
  wanted: readonly IndexEntry[],
  style: string,
): readonly IndexEntry[] {
  const order = inOrder(style);
  const all = [...held];
  for (const entry of wanted) {
    if (all.some(({ table }) => table === entry.table)) continue;
    const rank = order.indexOf(entry.table);
    const before = all.map(({ table }) => order.indexOf(table) <= rank).lastIndexOf(true);
    all.splice(before + 1, 0, entry);
  }
  return all;
}

/**
 * Brings the index of Home to the tabs people see: each by the name it has, new ones among those of their section.
 * Where people keep cells beside it, tabs that are missing come last and no row moves.
 * @param tableNamed key of a tab by a name it has or was given.
 */
export function mendIndex(
  tab: IndexedTab,
  wanted: readonly IndexEntry[],
  tableNamed: ReadonlyMap<string, string>,
): IndexMending {
  const held = heldNames(tab);
  const tables = held.map((name) => tableNamed.get(name));
  const present = tables.flatMap((table) => wanted.find((entry) => entry.table === table) ?? []);
  const entries = merged(present, wanted, tab.context.plan.settings.style);
  const first = firstRow(tab.context.template);
  if (held.length === entries.length && entries.every(({ name }, index) => held[index] === name))
    return NOTHING;
  if (hasOwnCells(tab, held, tables)) {
    if (present.length === entries.length) return NOTHING;
    const missing = entries.filter((entry) => !present.includes(entry));
    const looks = looksOf(tab.context, held.length, held.length + missing.length);
    return { ...written(tab.context, missing, first + held.length), looks };
  }
  const left = Array.from({ length: Math.max(0, held.length - entries.length) }, () => null);
  const looks = looksOf(tab.context, held.length, entries.length);
  return { ...written(tab.context, [...entries, ...left], first), looks };
}

const constantOf = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));

/** The index as it was, to be put back when what it leads to could not be added. */
export function formerIndex(
  tab: IndexedTab,
  { cells }: IndexMending,
  tabs: readonly IndexEntry[],
): IndexMending {
  const former = cells.map((cell) => {
    const formula = formulaOf(tab.grid, cell.row, cell.column);
    const value = valueAt(tab.grid, cell.row, cell.column);
    return { ...cell, content: formula === '' ? constantOf(value) : formula };
  });
  const column = tab.context.layout.placed.find((placed) => placed.column.key === 'tab')?.position;
  const links = former.flatMap(({ row, column: place, content }) => {
    const entry = place === column ? tabs.find(({ name }) => name === content) : undefined;
    return entry ? [{ row, column: place, text: entry.name, table: entry.table }] : [];
  });
  return { cells: former, links, looks: null };
}
