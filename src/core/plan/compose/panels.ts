import { buildFormula } from '../../formula/build';
import { absolute, columnLetter } from '../../formula/geometry';
import { noOther } from '../../no-other';
import { list } from '../../schema/catalogue';
import type { Band, Matrix, MatrixAxis, Panel } from '../../schema/table';
import { firstRow, rowCount, type PlanContext, type TabContext } from '../context';
import type { Grid } from './grid';
import { dateFormat, numberFormat } from './number-format';

/** A panel at its place: `column` holds the row headers of a matrix, or the first week of a band. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Symbolic formulas (or plain words) of the headers along an axis. */
function headers(axis: MatrixAxis, plan: PlanContext): readonly string[] {
  switch (axis.kind) {
    case 'list':
      return list(axis.list).values.map(({ key }) => `list:${axis.list}.${key}`);
    case 'members': {
      const block = plan.geometry.lists.get(axis.axis);
      const count = block ? block.lastRow - block.firstRow + 1 : 0;
      return Array.from({ length: count }, (_, k) => `INDEX(lists:${axis.axis}[label];${k + 1})`);
    }
    case 'months':
      return Array.from({ length: 12 }, (_, k) => `EDATE(setting:fiscal_start;${k})`);
    case 'ranks':
      return Array.from({ length: axis.count }, (_, k) => `${k + 1}`);
    case 'measures':
      return axis.measures.map(({ label }) => `"${label[plan.settings.language]}"`);
    default:
      return noOther(axis);
  }
}

function size(panel: Panel, context: TabContext): { rows: number; columns: number } {
  if (panel.kind === 'band') return { rows: rowCount(context), columns: panel.weeks };
  const across = headers(panel.columns, context.plan).length;
  return { rows: headers(panel.rows, context.plan).length, columns: across + 1 };
}

/** Columns a chart covers. */
export const CHART_COLUMNS = 8;

/** Panels people read stand beside the table; those that only feed a chart stand beyond it. */
function feedsChart(panel: Panel, context: TabContext): boolean {
  return context.template.charts.some((chart) => chart.panel === panel.key);
}

function placeFrom(start: number, panels: readonly Panel[], context: TabContext): readonly PlacedPanel[] {
  let column = start;
  return panels.map((panel) => {
    const placed = { panel, column, ...size(panel, context) };
    column += placed.columns + 1;
    return placed;
  });
}

function endOf(placed: readonly PlacedPanel[], start: number): number {
  const last = placed.at(-1);
  return last ? last.column + last.columns + 1 : start;
}

function readPanels(context: TabContext): readonly PlacedPanel[] {
  const shown = context.template.panels.filter((panel) => !feedsChart(panel, context));
  return placeFrom(context.layout.next + 1, shown, context);
}

/** First column of the charts: right of the table and of the panels people read. */
export function chartColumn(context: TabContext): number {
  return endOf(readPanels(context), context.layout.next + 1);
}

/** Places the panels at the right of the table, one empty column before each. */
export function placePanels(context: TabContext): readonly PlacedPanel[] {
  const feeding = context.template.panels.filter((panel) => feedsChart(panel, context));
  const start = chartColumn(context) + (context.template.charts.length > 0 ? CHART_COLUMNS : 0);
  return [...readPanels(context), ...placeFrom(start, feeding, context)];
}

function build(formula: string, context: TabContext, row: number, slots: Readonly<Record<string, string>>) {
  const place = { geometry: context.plan.geometry, table: context.template.key, row, slots };
  return buildFormula(formula, context.template, place, { row: null, blanks: true });
}

function putHeaderCell(
  grid: Grid,
  context: TabContext,
  at: readonly [number, number],
  source: string,
  axis: MatrixAxis,
) {
  const format = axis.kind === 'months' ? dateFormat('month', context.plan.settings.language) : '';
  const words = /^"(.*)"$/u.exec(source)?.[1];
  const cell = words === undefined ? { formula: build(source, context, at[0], {}) } : { value: words };
  grid.put(at[0], at[1], { ...cell, format, style: 'headerCalculated' });
}

function putMatrixBody(grid: Grid, context: TabContext, placed: PlacedPanel, matrix: Matrix): void {
  const { headerRow } = context.template;
  for (let r = 1; r <= placed.rows; r += 1)
    for (let c = 1; c < placed.columns; c += 1) {
      const row = headerRow + r;
      const column = placed.column + c;
      const text =
        matrix.columns.kind === 'measures' ? (matrix.columns.measures[c - 1]?.cell ?? '') : matrix.cell;
      const slots = {
        row: `$${columnLetter(placed.column)}${row}`,
        col: `${columnLetter(column)}$${headerRow}`,
      };
      const format = numberFormat(matrix.format, true, 'money', context.plan.settings);
      grid.put(row, column, { formula: build(text, context, row, slots), format, style: 'calculated' });
    }
}

function putMatrix(grid: Grid, context: TabContext, placed: PlacedPanel, matrix: Matrix): void {
  const { headerRow } = context.template;
  grid.put(headerRow, placed.column, { style: 'headerCalculated' });
  headers(matrix.rows, context.plan).forEach((source, index) =>
    putHeaderCell(grid, context, [headerRow + 1 + index, placed.column], source, matrix.rows),
  );
  headers(matrix.columns, context.plan).forEach((source, index) =>
    putHeaderCell(grid, context, [headerRow, placed.column + 1 + index], source, matrix.columns),
  );
  putMatrixBody(grid, context, placed, matrix);
}

function putBand(grid: Grid, context: TabContext, placed: PlacedPanel, band: Band): void {
  const format = dateFormat('week', context.plan.settings.language);
  for (let week = 0; week < band.weeks; week += 1) {
    const row = context.template.headerRow;
    const formula = build(`${band.start}+${week * 7}`, context, row, {});
    grid.put(row, placed.column + week, { formula, format, style: 'headerCalculated' });
  }
  grid.reserve(firstRow(context.template) + placed.rows - 1, placed.column + band.weeks - 1);
}

/** Puts every panel: a title over it, its headers and its formulas. */
export function putPanels(grid: Grid, context: TabContext): readonly PlacedPanel[] {
  const placed = placePanels(context);
  for (const item of placed) {
    const { panel } = item;
    const titleRow = context.template.headerRow - 1;
    grid.paint(titleRow, item.column, 1, item.columns, 'heading');
    grid.put(titleRow, item.column, { value: panel.title[context.plan.settings.language], format: '@' });
    if (panel.kind === 'band') putBand(grid, context, item, panel);
    else putMatrix(grid, context, item, panel);
  }
  return placed;
}

/** Reference of the first week's header as the cells below see it: `AF$3`. */
export function weekSlot(placed: PlacedPanel, context: TabContext): string {
  return absolute(context.template.headerRow, placed.column).replace('$', '');
}
