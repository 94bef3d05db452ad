import type { TabBlueprint } from '../plan/blueprint';
import { placePanels, type PlacedPanel } from '../plan/compose/place-panels';
import { isBlankAt, type HeldGrid, type MendedTab } from './mended-tab';
import { mendCell } from './mend-cell';
import type { CellMend } from './mending';

/** A rectangle of cells, last row and column included. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function mendArea(
  grid: HeldGrid,
  wanted: TabBlueprint,
  { top, left, bottom, right }: Area,
): readonly CellMend[] {
  const mends: CellMend[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const mend = mendCell(grid, row, column, wanted.cells[row - 1]?.[column - 1]);
      if (mend) mends.push(mend);
    }
  return mends;
}

function areaOf({ column, rows, columns }: PlacedPanel, headerRow: number): Area {
  return { top: headerRow - 1, left: column, bottom: headerRow + rows, right: column + columns - 1 };
}

function isFree(grid: HeldGrid, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (!isBlankAt(grid, row, column)) return false;
  return true;
}

/** A panel is mended where it stands; one that is nowhere comes back only where there is room for all of it. */
function mendPanel(tab: MendedTab, wanted: TabBlueprint, placed: PlacedPanel): readonly CellMend[] {
  const area = areaOf(placed, tab.context.template.headerRow);
  const isHeld = tab.context.panelColumns?.has(placed.panel.key) === true;
  return isHeld || isFree(tab.grid, area) ? mendArea(tab.grid, wanted, area) : [];
}

/** The cells over the header: title, guidance, markers, helpers of the conditional colours. */
function headArea({ context }: MendedTab): Area {
  const right = context.layout.placed.reduce((last, { position }) => Math.max(last, position), 3);
  return { top: 1, left: 1, bottom: context.template.headerRow - 1, right };
}

/** Cells of the panels at the right of a table. */
export function mendPanels(tab: MendedTab, wanted: TabBlueprint): readonly CellMend[] {
  return placePanels(tab.context).flatMap((placed) => mendPanel(tab, wanted, placed));
}

/** Cells of ours around a table: its head, and the panels at its right. */
export function mendFrame(tab: MendedTab, wanted: TabBlueprint): readonly CellMend[] {
  return [...mendArea(tab.grid, wanted, headArea(tab)), ...mendPanels(tab, wanted)];
}
