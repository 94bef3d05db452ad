import type { Box, Boxes } from '../../schema/panel';
import type { TabContext } from '../context';
import { BOXES } from '../palette';
import { formulaAt } from './formula-at';
import type { Grid } from './grid';
import { numberFormat } from './number-format';

/** Boxes side by side. */
const ACROSS = 2;

/** Rows under the header row, and columns, that boxes take. */
export function boxesSize({ boxes, cells, lines }: Boxes): { rows: number; columns: number } {
  return { rows: Math.ceil(boxes.length / ACROSS) * (lines + 1) - 1, columns: ACROSS * cells.length };
}

function putLines(grid: Grid, context: TabContext, boxes: Boxes, box: Box, row: number, column: number) {
  for (let rank = 1; rank <= boxes.lines; rank += 1)
    boxes.cells.forEach(({ cell, format }, index) => {
      const given = { value: box.value, empty: box.empty, rank: String(rank) };
      const text = cell.replaceAll(/\{(value|empty|rank)\}/gu, (_, name: keyof typeof given) => given[name]);
      grid.put(row + rank, column + index, {
        formula: formulaAt(context, text, row + rank),
        format: numberFormat(format, true, null, context.plan.settings),
        style: BOXES[box.tone].line,
      });
    });
}

/** Puts boxes two by two, the names of the first two in the header row. */
export function putBoxes(grid: Grid, context: TabContext, boxes: Boxes, column: number): void {
  const { language } = context.plan.settings;
  const width = boxes.cells.length;
  boxes.boxes.forEach((box, index) => {
    const row = context.template.headerRow + Math.floor(index / ACROSS) * (boxes.lines + 1);
    const left = column + (index % ACROSS) * width;
    grid.paint(row, left, 1, width, BOXES[box.tone].title);
    grid.put(row, left, { value: box.label[language], format: '@' });
    putLines(grid, context, boxes, box, row, left);
  });
}
