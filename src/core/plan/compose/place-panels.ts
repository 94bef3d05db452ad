import { absolute } from '../../formula/geometry';
import type { Panel } from '../../schema/panel';
import { rowCount, type TabContext } from '../context';
import { boxesSize } from './boxes';
import { panelHeaders } from './panel-headers';

/** A panel at its place: `column` holds the row headers of a matrix, or the first week of a band. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function size(panel: Panel, context: TabContext): { rows: number; columns: number } {
  if (panel.kind === 'band') return { rows: rowCount(context), columns: panel.weeks };
  if (panel.kind === 'boxes') return boxesSize(panel);
  const across = panelHeaders(panel.columns, context.plan).length;
  return { rows: panelHeaders(panel.rows, context.plan).length, columns: across + 1 };
}

/** Columns a chart covers. */
export const CHART_COLUMNS = 8;

/** Panels people read stand beside the table; those that only feed a chart stand beyond it. */
export function feedsChart(panel: Panel, context: TabContext): boolean {
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
  const { charts, chartsBelow } = context.template;
  const room = charts.length > 0 && !chartsBelow ? CHART_COLUMNS : 0;
  const start = chartColumn(context) + room;
  return [...readPanels(context), ...placeFrom(start, feeding, context)].map((placed) => ({
    ...placed,
    column: context.panelColumns?.get(placed.panel.key) ?? placed.column,
  }));
}

/** Reference of the first week's header as the cells below see it: `AF$3`. */
export function weekSlot(placed: PlacedPanel, context: TabContext): string {
  return absolute(context.template.headerRow, placed.column).replace('$', '');
}
