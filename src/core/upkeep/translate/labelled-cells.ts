import type { Column } from '../../schema/table';
import { formulaOf, valueAt, type HeldGrid } from '../mended-tab';
import type { LabelChanges } from './list-labels';

/** Cells that hold an old label and get a new one. */
export interface Relabelled {
  readonly label: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** A column, and where it stands. */
export interface PlacedLabels {
  readonly column: Column;
  readonly position: number;
}

type Cells = Pick<HeldGrid, 'values' | 'formulas'>;

/** Machine columns hold the labels of names as plain text. */
const NAMES = 'member';

function listOf({ key, type }: Column): string | null {
  if (type.kind === 'list') return type.list;
  return key === NAMES ? NAMES : null;
}

/** Rows of a column whose cell holds an old label, with the new one. */
function changesIn(
  grid: Cells,
  position: number,
  firstRow: number,
  changes: ReadonlyMap<string, string>,
): readonly (readonly [number, string])[] {
  return grid.values.slice(firstRow - 1).flatMap((_, index) => {
    const row = firstRow + index;
    const next = changes.get(String(valueAt(grid, row, position)));
    return next === undefined || formulaOf(grid, row, position) !== '' ? [] : [[row, next] as const];
  });
}

/** The cells of a table's list columns that hold exactly an old label: nothing else is touched. */
export function relabelled(
  grid: Cells,
  columns: readonly PlacedLabels[],
  firstRow: number,
  labels: LabelChanges,
): readonly Relabelled[] {
  const found = new Map<string, { row: number; column: number }[]>();
  for (const { column, position } of columns) {
    const changes = labels.get(listOf(column) ?? '');
    for (const [row, next] of changes ? changesIn(grid, position, firstRow, changes) : []) {
      const cells = found.get(next) ?? [];
      cells.push({ row, column: position });
      found.set(next, cells);
    }
  }
  return [...found].map(([label, cells]) => ({ label, cells }));
}
