import type {
  Cell,
  ChartBlueprint,
  ConditionalColour,
  LinkBlueprint,
  NamedRangeBlueprint,
  ValidatedRange,
} from '../plan/blueprint';
import { sorted } from '../sorted';

/** What is put back in a cell. */
export interface CellMend {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
  readonly what: 'formula' | 'renewed' | 'header' | 'id' | 'text' | 'index';
}

export interface FormatMend {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

export interface NoteMend {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** Rows of a table that look like another. */
export interface RowLooks {
  readonly like: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** What is not as we would have it, and stays because people put it there. */
export interface Kept {
  readonly row: number;
  readonly column: number;
  readonly what: 'typed' | 'own' | 'header';
}

/** Cells that come where the tab holds nothing, with their looks: fields at its end, or a panel beside its table. */
export interface NewBlock {
  readonly what: 'field' | 'panel';
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Notes of the cells of the first column; '' for none. */
  readonly notes: readonly string[];
  /** What people read over them or beside them. */
  readonly titles: readonly string[];
  /** Charts that read them. */
  readonly charts: readonly ChartBlueprint[];
}

/** Everything Repair puts back in a tab. */
export interface Mending {
  readonly table: string;
  readonly cells: readonly CellMend[];
  readonly formats: readonly FormatMend[];
  readonly notes: readonly NoteMend[];
  readonly rules: readonly ValidatedRange[];
  readonly names: readonly NamedRangeBlueprint[];
  /** Every conditional colour of ours, when some are to be set again; else none. */
  readonly colours: readonly ConditionalColour[];
  /** Cells that lead to a tab, written after the others. */
  readonly links: readonly LinkBlueprint[];
  /** Rows that come in the index of Home, and look like those above. */
  readonly looks: RowLooks | null;
  readonly blocks: readonly NewBlock[];
  /** Last row and column of the sheet before room is made for the blocks. */
  readonly last: { readonly row: number; readonly column: number };
  readonly kept: readonly Kept[];
}

/** Cells one under the other in one column, so that they are written in one call. */
export interface Run<T> {
  readonly row: number;
  readonly column: number;
  readonly items: readonly T[];
}

/** Groups cells into runs, column by column. */
export function runsOf<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
): readonly Run<T>[] {
  const ordered = sorted(cells, (a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; items: T[] }[] = [];
  for (const cell of ordered) {
    const last = runs.at(-1);
    if (last && last.column === cell.column && last.row + last.items.length === cell.row)
      last.items.push(cell);
    else runs.push({ row: cell.row, column: cell.column, items: [cell] });
  }
  return runs;
}
