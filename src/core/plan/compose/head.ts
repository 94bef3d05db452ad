import { columnNumber } from '../../formula/geometry';
import type { Column, HeadCell, TableTemplate } from '../../schema/table';
import { positionOf, type TabContext } from '../context';
import { formulaAt } from './formula-at';
import type { Grid } from './grid';
import { numberFormat } from './number-format';

const isCalculated = (column: Column): boolean => column.formula !== null;

/** Where a cell of the head stands. */
export function headColumn(cell: HeadCell, positions: (key: string) => number): number {
  return cell.column.startsWith('@') ? columnNumber(cell.column.slice(1)) : positions(cell.column);
}

function putHeadCell(grid: Grid, cell: HeadCell, context: TabContext): void {
  const { plan } = context;
  const column = headColumn(cell, (key) => positionOf(context, key));
  if (cell.text) {
    grid.put(cell.row, column, {
      value: cell.text[plan.settings.language],
      style: cell.row > 2 ? 'caption' : 'status',
    });
    return;
  }
  const formula = cell.formula === null ? null : formulaAt(context, cell.formula, cell.row);
  const format = numberFormat(cell.type, true, 'money', plan.settings);
  grid.put(cell.row, column, {
    formula,
    format,
    style: cell.row > 2 ? 'figure' : 'status',
  });
}

function putTitle(grid: Grid, template: TableTemplate, context: TabContext, width: number): void {
  const { language, company } = context.plan.settings;
  grid.paint(1, 1, 1, width, 'titleStatus');
  grid.paint(2, 1, 1, width, 'guidance');
  grid.put(1, 1, { value: `${template.name[language]} · ${company}`, format: '@', style: 'title' });
  grid.put(2, template.frozenColumns + 1, { value: template.guidance[language], format: '@' });
}

function putHeaders(grid: Grid, context: TabContext): void {
  for (const { column, position } of context.layout.placed)
    grid.put(context.template.headerRow, position, {
      value: column.label[context.plan.settings.language],
      format: '@',
      style: isCalculated(column) ? 'headerCalculated' : 'header',
    });
}

/** Puts the title, the guidance, the headers and the other cells above the table. */
export function putHead(grid: Grid, context: TabContext): void {
  const { template, layout } = context;
  if (template.headerRow > 1) putTitle(grid, template, context, Math.max(layout.next - 1, 3));
  putHeaders(grid, context);
  for (const cell of template.cells) putHeadCell(grid, cell, context);
}
