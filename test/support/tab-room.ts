import type { TabBlueprint } from '../../src/core/plan/blueprint';
import { STYLES } from '../../src/core/plan/palette';
import { linesOf } from './text-width';

/** Pixels that a cell keeps on both sides of its text. */
const PADDING = 6;
/** Pixels of the arrow of a dropdown. */
const ARROW = 18;
/** Pixels of a line of ten points, and of what a cell keeps above and below. */
const LINE = 16;
const MARGIN = 4;
/** Pixels of a new sheet's columns. */
const USUAL_WIDTH = 100;
/** Lines a row that grows with its texts may take before it is hard to read. */
const MOST_LINES = { label: 3, choice: 2 };

interface Sized {
  readonly start: number;
  readonly count: number;
  readonly pixels: number;
}

function sizeAt(sizes: readonly Sized[], index: number): number | null {
  return sizes.find(({ start, count }) => index >= start && index < start + count)?.pixels ?? null;
}

/** Pixels a text may take in a column of a tab. */
const roomIn = ({ widths }: TabBlueprint, column: number): number =>
  (sizeAt(widths, column) ?? USUAL_WIDTH) - PADDING;

/** Whether a bold label that wraps stands whole in its cell. */
export function holdsLabel(tab: TabBlueprint, row: number, column: number, label: string): boolean {
  const height = sizeAt(tab.heights, row);
  const lines = height === null ? MOST_LINES.label : Math.floor((height - MARGIN) / LINE);
  return linesOf(label, roomIn(tab, column), 'bold') <= lines;
}

/** Whether a value chosen in a cell stands whole beside the arrow of its dropdown. */
export function holdsChoice(tab: TabBlueprint, row: number, column: number, label: string): boolean {
  const cell = tab.cells[row - 1]?.[column - 1];
  const lines = cell && STYLES[cell.style].wrap ? MOST_LINES.choice : 1;
  return linesOf(label, roomIn(tab, column) - ARROW, 'regular') <= lines;
}
