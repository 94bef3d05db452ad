import { readColumnMark } from '../../core/plan/compose/notes';
import type { TableLayout } from '../../core/plan/layout';
import { insertInFormula, insertInGrid, type ColumnInsertion } from '../../core/upkeep/insert-columns';
import type { HeldGrid } from '../../core/upkeep/mended-tab';
import {
  adoptedColumns,
  afterInsertion,
  insertions,
  missingColumns,
  type Insertion,
} from '../../core/upkeep/missing-columns';
import { sorted } from '../../core/sorted';
import { movedTo, type HeldTab } from '../grow/held-plan';
import type { FullPlan, FullTab } from './read-plan';

/** The columns a tab lacks, where they go. */
export interface TabInsertions {
  readonly tab: FullTab;
  readonly layout: TableLayout;
  readonly columns: ReadonlyMap<string, number>;
  readonly all: readonly Insertion[];
}

/** A column whose header bears the mark of no table, as one does whose note was lost. */
function isNameless({ notes, values }: HeldGrid, headerRow: number): (position: number) => boolean {
  return (position) =>
    readColumnMark(notes[position - 1] ?? '') === null &&
    (values[headerRow - 1]?.[position - 1] ?? '') === '';
}

function insertionsOf(tab: FullTab, layout: TableLayout): TabInsertions {
  const columns = adoptedColumns(
    layout,
    tab.held.read.geometry.columns,
    isNameless(tab.grid, tab.held.template.headerRow),
  );
  return { tab, layout, columns, all: insertions(missingColumns(layout, columns)) };
}

/** Insertions one by one, the rightmost first: none moves the place of another. */
function steps({ tab, all }: TabInsertions): readonly ColumnInsertion[] {
  const ordered = sorted(all, (a, b) => b.after - a.after);
  return ordered.map(({ after, keys }) => ({ tab: tab.held.name, after, count: keys.length }));
}

/** Names and colours of a tab follow its cells. */
function aroundMoved(
  { held, names, colours }: FullTab,
  own: readonly ColumnInsertion[],
): Pick<FullTab, 'names' | 'colours'> {
  const moved = (text: string) =>
    own.reduce((found, insertion) => insertInFormula(found, held.name, insertion), text);
  return {
    names: new Map([...names].map(([name, a1]) => [name, moved(a1)] as const)),
    colours: colours.map((colour) => ({
      ...colour,
      isMoved: own.length > 0,
      formula: moved(colour.formula),
      ranges: colour.ranges.map(moved),
    })),
  };
}

function withColumns(
  { tab, layout, columns, all }: TabInsertions,
  every: readonly ColumnInsertion[],
): FullTab {
  const own = every.filter(({ tab: name }) => name === tab.held.name);
  const grown = own.reduce(insertInGrid, tab.grid);
  const rewritten = (formula: string) =>
    every.reduce((text, insertion) => insertInFormula(text, tab.held.name, insertion), formula);
  const grid =
    every.length === 0 ? grown : { ...grown, formulas: grown.formulas.map((row) => row.map(rewritten)) };
  const held: HeldTab = movedTo(tab.held, layout, afterInsertion(columns, all), grid.values);
  return { ...tab, held, grid, ...aroundMoved(tab, own) };
}

/** A plan once the columns it lacks are inserted, and what is to be inserted. */
export function placeColumns(
  full: FullPlan,
  layouts: ReadonlyMap<string, TableLayout>,
): { readonly full: FullPlan; readonly missing: readonly TabInsertions[] } {
  const missing = full.tabs.flatMap((tab) => {
    const layout = layouts.get(tab.held.table);
    return layout ? [insertionsOf(tab, layout)] : [];
  });
  const every = missing.flatMap(steps);
  return {
    full: { ...full, tabs: missing.map((item) => withColumns(item, every)) },
    missing: missing.filter(({ all }) => all.length > 0),
  };
}
