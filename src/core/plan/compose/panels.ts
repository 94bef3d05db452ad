import { columnLetter } from '../../formula/geometry';
import { noOther } from '../../no-other';
import type { ColumnType } from '../../schema/column-type';
import type { Band, Matrix, MatrixAxis, Measure } from '../../schema/panel';
import type { Cell } from '../blueprint';
import { firstRow, type TabContext } from '../context';
import type { StyleKey } from '../palette';
import { putBoxes } from './boxes';
import { formulaAt } from './formula-at';
import type { Grid } from './grid';
import { dateFormat, numberFormat } from './number-format';
import { panelHeaders, type PanelHeader } from './panel-headers';
import { placePanels, type PlacedPanel } from './place-panels';

/** How a matrix looks, by its parts. */
const LOOKS = {
  figures: { corner: 'headerCalculated', rows: 'headerCalculated', columns: 'headerCalculated' },
  cards: { corner: 'blank', rows: 'caption', columns: 'cardTitle' },
} as const satisfies Record<Matrix['look'], Record<string, StyleKey>>;

function headerCell(header: PanelHeader, row: number, axis: MatrixAxis, context: TabContext): Partial<Cell> {
  const format = axis.kind === 'months' ? dateFormat('month', context.plan.settings.language) : '';
  const content =
    'words' in header ? { value: header.words } : { formula: formulaAt(context, header.formula, row) };
  return { ...content, format };
}

function putMatrixHeaders(grid: Grid, context: TabContext, placed: PlacedPanel, matrix: Matrix): void {
  const { headerRow } = context.template;
  const look = LOOKS[matrix.look];
  grid.put(headerRow, placed.column, { style: look.corner });
  panelHeaders(matrix.rows, context.plan).forEach((header, index) => {
    const row = headerRow + 1 + index;
    const cell = headerCell(header, row, matrix.rows, context);
    grid.put(row, placed.column, { ...cell, style: look.rows });
  });
  panelHeaders(matrix.columns, context.plan).forEach((header, index) => {
    const cell = headerCell(header, headerRow, matrix.columns, context);
    grid.put(headerRow, placed.column + 1 + index, { ...cell, style: look.columns });
  });
}

/** The headers of a cell of a matrix, whose own first cell is the corner. */
export function matrixSlots(
  corner: { readonly row: number; readonly column: number },
  row: number,
  column: number,
): { readonly row: string; readonly col: string } {
  return { row: `$${columnLetter(corner.column)}${row}`, col: `${columnLetter(column)}$${corner.row}` };
}

/** What a cell of a matrix holds, by its place from 0. */
function measureAt({ rows, columns, cell }: Matrix, row: number, column: number): Omit<Measure, 'label'> {
  const own = { cell, format: null };
  if (columns.kind === 'measures') return columns.measures[column] ?? own;
  return rows.kind === 'measures' ? (rows.measures[row] ?? own) : own;
}

/** Words wrap; figures keep to their line. */
function bodyStyle({ look }: Matrix, format: ColumnType): StyleKey {
  if (look === 'cards') return 'card';
  return format.kind === 'text' ? 'calculatedWords' : 'calculated';
}

function putMatrixBody(grid: Grid, context: TabContext, placed: PlacedPanel, matrix: Matrix): void {
  const { headerRow } = context.template;
  for (let row = headerRow + 1; row <= headerRow + placed.rows; row += 1)
    for (let column = placed.column + 1; column < placed.column + placed.columns; column += 1) {
      const slots = matrixSlots({ row: headerRow, column: placed.column }, row, column);
      const measure = measureAt(matrix, row - headerRow - 1, column - placed.column - 1);
      const type = measure.format ?? matrix.format;
      grid.put(row, column, {
        formula: formulaAt(context, measure.cell, row, slots),
        format: numberFormat(type, true, 'money', context.plan.settings),
        style: bodyStyle(matrix, type),
      });
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

function putPanel(grid: Grid, context: TabContext, placed: PlacedPanel): void {
  const { panel } = placed;
  switch (panel.kind) {
    case 'band':
      putBand(grid, context, placed, panel);
      return;
    case 'boxes':
      putBoxes(grid, context, panel, placed.column);
      return;
    case 'matrix':
      putMatrixHeaders(grid, context, placed, panel);
      putMatrixBody(grid, context, placed, panel);
      return;
    default:
      noOther(panel);
  }
}

/** Puts every panel: a title over it, its headers and its formulas. */
export function putPanels(grid: Grid, context: TabContext): readonly PlacedPanel[] {
  const panels = placePanels(context);
  for (const placed of panels) {
    putTitle(grid, context, placed);
    putPanel(grid, context, placed);
  }
  return panels;
}
