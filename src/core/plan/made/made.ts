import type { Kept } from '../../upkeep/mending';
import type { TabBlueprint } from '../blueprint';
import { collect } from './collect';
import { editedLines } from './edited-lines';
import { ownCells } from './own-formulas';
import { addedTo, keepEach, keepSum } from './print-set';
import { cellsOf, type TabCells } from './tab-cells';

/** What the generator put in a tab, kept with its mark: under 1 KB. */
export interface Made {
  readonly cells: Readonly<Record<string, string>>;
  /** Formulas outside the table. */
  readonly formulas: number;
  readonly notes: number;
  readonly charts: number;
}

/** Above this number of cells a tab keeps one sum a column. */
const MOST_PRINTS = 180;

/** A print of a tab about to be written. */
export function madeOf(tab: TabBlueprint): Made {
  const read = cellsOf(tab);
  const { prints, formulas } = collect(read);
  const count = [...prints.values()].reduce((sum, found) => sum + found.length, 0);
  const keep = count > MOST_PRINTS ? keepSum : keepEach;
  const cells = Object.fromEntries([...prints].map(([key, found]) => [key, keep(found)]));
  return { cells, formulas, notes: read.notes, charts: read.charts };
}

/**
 * How many things of people's a tab holds: cells typed since it was made, formulas, notes and charts of theirs.
 * @param made null for a tab made before prints were kept: all that is typed there is then theirs.
 * @param kept what Repair would leave in the tab because people put it there.
 */
export function typedSince(tab: TabCells, made: Made | null, kept: readonly Kept[] = []): number {
  const { prints, formulas } = collect(tab);
  const typed = [...prints].reduce((sum, [key, found]) => sum + addedTo(found, made?.cells[key]), 0);
  const known = made ?? { formulas, notes: tab.notes, charts: tab.charts };
  const more = [formulas - known.formulas, tab.notes - known.notes, tab.charts - known.charts];
  return (
    typed + editedLines(tab) + ownCells(tab, kept) + more.reduce((sum, count) => sum + Math.max(0, count), 0)
  );
}
