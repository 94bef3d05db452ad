import type { TabBlueprint } from '../plan/blueprint';
import { placePanels, type PlacedPanel } from '../plan/compose/place-panels';
import { isBlankAt, type HeldGrid, type MendedTab } from './mended-tab';
import type { Area } from './area';
import { mendCell } from './mend-cell';
import { mendPanel } from './mend-panel';
import type { CellMend, NewBlock } from './mending';

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

const isHeld = ({ context }: MendedTab, { panel }: PlacedPanel): boolean =>
  context.panelColumns?.has(panel.key) === true;

/** The cells over the header: title, guidance, markers, helpers of the conditional colours. */
function headArea({ context }: MendedTab): Area {
  const right = context.layout.placed.reduce((last, { position }) => Math.max(last, position), 3);
  return { top: 1, left: 1, bottom: context.template.headerRow - 1, right };
}

/** Cells of the panels at the right of a table, where they stand. */
export function mendPanels(tab: MendedTab, wanted: TabBlueprint): readonly CellMend[] {
  const held = placePanels(tab.context).filter((placed) => isHeld(tab, placed));
  return held.flatMap((placed) =>
    mendPanel(tab.grid, wanted, areaOf(placed, tab.context.template.headerRow)),
  );
}

function chartsOf({ context }: MendedTab, wanted: TabBlueprint, { panel }: PlacedPanel): NewBlock['charts'] {
  const { template, plan } = context;
  const fed = template.charts.filter((chart) => chart.panel === panel.key);
  const titles = new Set(fed.map(({ title }) => title[plan.settings.language]));
  return wanted.charts.filter(({ title }) => titles.has(title));
}

/** A panel that is nowhere comes back only where there is room for all of it. */
export function newPanels(tab: MendedTab, wanted: TabBlueprint): readonly NewBlock[] {
  const { template, plan } = tab.context;
  return placePanels(tab.context).flatMap((placed): readonly NewBlock[] => {
    const area = areaOf(placed, template.headerRow);
    if (isHeld(tab, placed) || !isFree(tab.grid, area)) return [];
    const { top, left, bottom, right } = area;
    const cells = wanted.cells.slice(top - 1, bottom).map((row) => row.slice(left - 1, right));
    const titles = [placed.panel.title[plan.settings.language]];
    const charts = chartsOf(tab, wanted, placed);
    return [{ what: 'panel', row: top, column: left, cells, notes: [], titles, charts }];
  });
}

/** Cells of ours around a table: its head, and the panels at its right. */
export function mendFrame(tab: MendedTab, wanted: TabBlueprint): readonly CellMend[] {
  return [...mendArea(tab.grid, wanted, headArea(tab)), ...mendPanels(tab, wanted)];
}
