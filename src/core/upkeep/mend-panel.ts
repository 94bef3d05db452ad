import type { Cell, TabBlueprint } from '../plan/blueprint';
import type { Area } from './area';
import { isBroken, normalForm, withoutRows } from './formula-text';
import { formulaOf, isBlankAt, valueAt, type HeldGrid } from './mended-tab';
import type { CellMend } from './mending';

/** Rows under a panel in which a row inserted may have pushed the end of it. */
const PUSHED = 5;

/** What a panel is made of, to tell its cells wherever rows inserted or deleted moved them. */
interface PanelParts {
  readonly forms: ReadonlySet<string>;
  readonly texts: ReadonlySet<unknown>;
}

function cellsIn(wanted: TabBlueprint, { top, left, bottom, right }: Area): readonly Cell[] {
  return wanted.cells.slice(top - 1, bottom).flatMap((row) => row.slice(left - 1, right));
}

function partsOf(cells: readonly Cell[]): PanelParts {
  return {
    forms: new Set(cells.flatMap(({ formula }) => (formula === null ? [] : [withoutRows(formula)]))),
    texts: new Set(cells.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []))),
  };
}

/** Whether what a cell holds is ours to change: nothing, a part of the panel, or a formula that lost what it named. */
function isOurs(grid: HeldGrid, row: number, column: number, { forms, texts }: PanelParts): boolean {
  const formula = formulaOf(grid, row, column);
  if (formula !== '') return isBroken(formula) || forms.has(withoutRows(formula));
  return isBlankAt(grid, row, column) || texts.has(valueAt(grid, row, column));
}

function isRight(grid: HeldGrid, row: number, column: number, content: string): boolean {
  const formula = formulaOf(grid, row, column);
  if (formula !== '') return content.startsWith('=') && normalForm(formula) === normalForm(content);
  return valueAt(grid, row, column) === content;
}

function contentOf(cell: Cell | undefined): string {
  return cell?.formula ?? (typeof cell?.value === 'string' ? cell.value : '');
}

/**
 * The cells of a panel that are to be put back, and those that rows inserted left behind it. What people put there
 * stays.
 * @param area where the panel stands, its title included.
 */
export function mendPanel(grid: HeldGrid, wanted: TabBlueprint, area: Area): readonly CellMend[] {
  const parts = partsOf(cellsIn(wanted, area));
  const mends: CellMend[] = [];
  for (let row = area.top; row <= Math.min(area.bottom + PUSHED, grid.lastRow); row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = row > area.bottom ? undefined : wanted.cells[row - 1]?.[column - 1];
      const content = contentOf(cell);
      if (isRight(grid, row, column, content) || !isOurs(grid, row, column, parts)) continue;
      mends.push({ row, column, content, what: (cell?.formula ?? null) === null ? 'text' : 'formula' });
    }
  return mends;
}
