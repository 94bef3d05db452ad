import { formulaAt } from '../plan/compose/formula-at';
import { rowFormula, rowGuard } from '../plan/compose/table-rows';
import type { RowContent } from '../plan/content';
import { firstRow } from '../plan/context';
import type { PlacedColumn } from '../plan/layout';
import { normalForm } from './formula-text';
import { judgeCell } from './judge-cell';
import { formulaOf, isBlankAt, valueAt, type MendedTab } from './mended-tab';

/** A cell whose formula of ours is replaced, and what it held. */
export interface FormulaSwap {
  readonly row: number;
  readonly column: number;
  /** '' for a cell that calculates nothing any more; a number where the mode stores one. */
  readonly content: string | number;
  readonly former: string | number;
}

type Wanted = string | number;

function wantedAt(tab: MendedTab, { column }: PlacedColumn, content: RowContent, row: number): Wanted {
  const given = content.values[column.key];
  if (typeof given === 'number') return given;
  const text = rowFormula(column, content, tab.context);
  return (text ? formulaAt(tab.context, text, row, {}, rowGuard(column, tab.context)) : null) ?? '';
}

/** Whether a cell holds what we wrote: nothing of people's is replaced. */
function isOurs(
  { grid }: MendedTab,
  row: number,
  { column, position }: PlacedColumn,
  wanted: Wanted,
  stored: ReadonlySet<string>,
): boolean {
  const held = { value: valueAt(grid, row, position), formula: formulaOf(grid, row, position) };
  if (stored.has(column.key) && held.formula === '') return true;
  if (typeof wanted === 'number' || wanted === '') return isBlankAt(grid, row, position);
  return ['right', 'restore'].includes(judgeCell(held, wanted));
}

const same = (a: Wanted, b: Wanted): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && normalForm(a) === normalForm(b));

/** What a cell holds, to be put back. */
function heldAt({ grid }: MendedTab, row: number, position: number): Wanted {
  const value = valueAt(grid, row, position);
  return formulaOf(grid, row, position) || (typeof value === 'number' ? value : '');
}

function swapAt(
  before: MendedTab,
  after: MendedTab,
  placed: PlacedColumn,
  index: number,
  stored: ReadonlySet<string>,
): readonly FormulaSwap[] {
  const [was, is] = [before.contents[index], after.contents[index]];
  if (!was || !is) return [];
  const row = firstRow(before.context.template) + index;
  const [old, wanted] = [wantedAt(before, placed, was, row), wantedAt(after, placed, is, row)];
  const former = heldAt(before, row, placed.position);
  const isStored = stored.has(placed.column.key) && formulaOf(before.grid, row, placed.position) === '';
  if ((same(old, wanted) && !isStored) || same(former, wanted) || !isOurs(before, row, placed, old, stored))
    return [];
  return [{ row, column: placed.position, content: wanted, former }];
}

/**
 * Formulas of the rows of a tab that are others in another mode of the plan. Cells that hold a formula or a value of
 * people's are left out.
 * @param before the tab as it is composed now, and `after` as it shall be.
 * @param stored columns in which values are the machine's.
 */
export function swappedFormulas(
  before: MendedTab,
  after: MendedTab,
  stored: ReadonlySet<string>,
): readonly FormulaSwap[] {
  return before.context.layout.placed.flatMap((placed) => {
    const { formula } = placed.column;
    if (formula === null || typeof formula === 'string') return [];
    return before.contents.flatMap((_, index) => swapAt(before, after, placed, index, stored));
  });
}
