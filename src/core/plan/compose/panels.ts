import { columnLetter } from '../../formula/geometry';
import type { Band, Matrix, MatrixAxis } from '../../schema/panel';
import type { Cell } from '../blueprint';
import { firstRow, type TabContext } from '../context';
import { formulaAt } from './formula-at';
import type { Grid } from './grid';
import { dateFormat, numberFormat } from './number-format';
import { panelHeaders, type PanelHeader } from './panel-headers';
import { placePanels, type PlacedPanel } from './place-panels';

function headerCell(header: PanelHeader, row: number, axis: MatrixAxis, context: TabContext): Partial<Cell> {
  const format = axis.kind === 'months' ? dateFormat('month', context.plan.settings.language) : '';
  const content =
    'words' in header ? { value: header.words } : { formula: formulaAt(context, header.formula, row) };
  return { ...content, format, style: 'headerCalculated' };
}

function putMatrixHeaders(grid: Grid, context: TabContext, placed: PlacedPanel, matrix: Matrix): void {
  const { headerRow } = context.template;
  grid.put(headerRow, placed.column, { style: 'headerCalculated' });
  panelHeaders(matrix.rows, context.plan).forEach((header, index) => {
    const row = headerRow + 1 + index;
    grid.put(row, placed.column, headerCell(header, row, matrix.rows, context));
  });
  panelHeaders(matrix.columns, context.plan).forEach((header, index) =>
    grid.put(headerRow, placed.column + 1 + index, headerCell(header, headerRow, matrix.columns, context)),
  );
}

/** Symbolic formula of the cells of a column of a matrix. */
function matrixCell({ columns, cell }: Matrix, index: number): string {
  return columns.kind === 'measures' ? (columns.measures[index]?.cell ?? '') : cell;
}

function putMatrixBody(grid: Grid, context: TabContext, placed: PlacedPanel, matrix: Matrix): void {
  const { headerRow } = context.template;
  const format = numberFormat(matrix.format, true, 'money', context.plan.settings);
  for (let row = headerRow + 1; row <= headerRow + placed.rows; row += 1)
    for (let column = placed.column + 1; column < placed.column + placed.columns; column += 1) {
      const slots = {
        row: `$${columnLetter(placed.column)}${row}`,
        col: `${columnLetter(column)}$${headerRow}`,
      };
      const text = matrixCell(matrix, column - placed.column - 1);
      grid.put(row, column, { formula: formulaAt(context, text, row, slots), format, style: 'calculated' });
    }
}

function putBand(grid: Grid, context: TabContext, placed: PlacedPanel, band: Band): void {
  const row = context.template.headerRow;
  const format = dateFormat('week', context.plan.settings.language);
  for (let week = 0; week < band.weeks; week += 1) {
    const formula = formulaAt(context, `${band.start}+${week * 7}`, row);
    grid.put(row, placed.column + week, { formula, format, style: 'headerCalculated' });
  }
  grid.reserve(firstRow(context.template) + placed.rows - 1, placed.column + band.weeks - 1);
}

function putTitle(grid: Grid, context: TabContext, { panel, column, columns }: PlacedPanel): void {
  const row = context.template.headerRow - 1;
  grid.paint(row, column, 1, columns, 'heading');
  grid.put(row, column, { value: panel.title[context.plan.settings.language], format: '@' });
}

/** Puts every panel: a title over it, its headers and its formulas. */
export function putPanels(grid: Grid, context: TabContext): readonly PlacedPanel[] {
  const panels = placePanels(context);
  for (const placed of panels) {
    const { panel } = placed;
    putTitle(grid, context, placed);
    if (panel.kind === 'band') {
      putBand(grid, context, placed, panel);
      continue;
    }
    putMatrixHeaders(grid, context, placed, panel);
    putMatrixBody(grid, context, placed, panel);
  }
  return panels;
}
