import type { RowContent } from '../../core/plan/content';
import {
  insertRowsInFormula,
  insertRowsInGrid,
  withRows,
  type RowInsertion,
} from '../../core/upkeep/insert-rows';
import { missingValues, type ComingValues } from '../../core/upkeep/missing-values';
import { listsIn } from '../../sheets/read-lists';
import { tableIn, type ReadTable } from '../../sheets/read-table';
import type { FullPlan, FullTab } from './read-plan';

/** Values to come in the lists tab, and the rows they take in it. */
interface Coming extends RowInsertion {
  readonly rows: readonly RowContent[];
}

const comingOf = (values: readonly ComingValues[]): readonly Coming[] =>
  values.map(({ before, rows }) => ({ before, rows, count: rows.length }));

/** A new row as it will be read. */
function rowReader({ geometry, all }: ReadTable) {
  return ({ rows }: Coming, index: number): readonly unknown[] => {
    const cells = Array.from<unknown>({ length: all[0]?.length ?? 0 }).fill('');
    const given = rows[index]?.values ?? {};
    for (const [key, column] of geometry.columns) cells[column - 1] = given[key] ?? '';
    return cells;
  };
}

function withShifted(tab: FullTab, lists: string, coming: readonly Coming[]): FullTab {
  const { name } = tab.held;
  const spelled = lists.replaceAll("'", "''");
  const isRead = (formula: string) => formula !== '' && (name === lists || formula.includes(spelled));
  const shifted = (formula: string) =>
    isRead(formula) ? insertRowsInFormula(formula, name, lists, coming) : formula;
  return { ...tab, grid: { ...tab.grid, formulas: tab.grid.formulas.map((row) => row.map(shifted)) } };
}

function withValues(tab: FullTab, coming: readonly Coming[], live: FullPlan['live']): FullTab {
  const { held, grid, names } = tab;
  const row = rowReader(held.read);
  const moved = (a1: string) => insertRowsInFormula(a1, held.name, held.name, coming);
  return {
    ...tab,
    held: { ...held, read: tableIn(withRows(held.read.all, coming, row), held.read.geometry, live.toSerial) },
    grid: insertRowsInGrid(grid, coming, row),
    names: new Map([...names].map(([name, a1]) => [name, moved(a1)] as const)),
  };
}

/** A plan once the values its lists lack are there, and those values. */
export function placeValues(full: FullPlan): {
  readonly full: FullPlan;
  readonly values: readonly ComingValues[];
} {
  const { live, tabs } = full;
  const { language } = live.plan.mark;
  const lists = tabs.find(({ held }) => held.table === 'lists');
  const values = lists ? missingValues(full.lists.blocks, language, lists.held.geometry.firstRow) : [];
  if (!lists || values.length === 0) return { full, values };
  const coming = comingOf(values);
  const grown = withValues(lists, coming, live);
  const all = tabs.map((tab) => withShifted(tab === lists ? grown : tab, lists.held.name, coming));
  return { full: { ...full, tabs: all, lists: listsIn(grown.held.read, language) }, values };
}
