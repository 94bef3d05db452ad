import type { PlanContext } from '../../core/plan/context';
import {
  formerIndex,
  mendIndex,
  tablesByName,
  type IndexEntry,
  type IndexMending,
} from '../../core/upkeep/mend-index';
import { readFormulas } from '../../sheets/read-grid';
import type { HeldTab } from './held-plan';

/** What the index of Home becomes, and what it was, to be put back if the tabs could not be added. */
export interface IndexGrowth {
  readonly home: HeldTab;
  readonly index: IndexMending;
  readonly former: IndexMending;
}

/** The index of Home with the tabs that come, among those of their section; null for a plan without Home. */
export function indexGrowth(
  present: readonly HeldTab[],
  coming: readonly IndexEntry[],
  plan: PlanContext,
): IndexGrowth | null {
  const home = present.find(({ table }) => table === 'home');
  if (!home) return null;
  const { template, layout, name, hidden, panelColumns, read, sheet } = home;
  const context = { plan, template, layout, rows: [], name, hidden, panelColumns };
  const tab = { context, grid: { values: read.all, formulas: readFormulas(sheet) } };
  const isComing = (table: string) => coming.some((entry) => entry.table === table);
  const shown = present.filter((held) => !held.hidden && held.table !== 'home' && !isComing(held.table));
  const index = mendIndex(tab, [...shown, ...coming], tablesByName(present));
  return { home, index, former: formerIndex(tab, index, present) };
}

/** Rows of the index are written apart: they go among the others. */
export function withoutIndex(plan: PlanContext): PlanContext {
  return { ...plan, contents: new Map([...plan.contents, ['home', []]]) };
}
