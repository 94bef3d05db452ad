import { a1 } from '../../formula/geometry';
import type { ChartTemplate } from '../../schema/panel';
import type { ChartBlueprint } from '../blueprint';
import { firstRow, positionOf, rowCount, type TabContext } from '../context';
import type { PlacedPanel } from './place-panels';

/** Rows a chart takes, so that charts stand one under the other. */
const CHART_ROWS = 18;
/** Pixels a chart takes across, its margin included. */
const CHART_PIXELS = 640;

interface Rows {
  readonly start: number;
  readonly count: number;
}

function groupRows(context: TabContext, group: string | null): Rows {
  const first = firstRow(context.template);
  if (group === null) return { start: first, count: rowCount(context) };
  const indexes = context.rows.flatMap((row, index) => (row.group === group ? [index] : []));
  return { start: first + (indexes[0] ?? 0), count: indexes.length };
}

function tableRanges(chart: ChartTemplate, context: TabContext, rows: Rows): readonly string[] {
  const keys = [...(chart.labels === null ? [] : [chart.labels]), ...chart.series];
  return keys.map((key) => a1(rows.start, positionOf(context, key), rows.count));
}

function seriesNames(chart: ChartTemplate, context: TabContext): readonly string[] {
  const { language } = context.plan.settings;
  return chart.series.map(
    (key) => context.template.columns.find((column) => column.key === key)?.label[language] ?? key,
  );
}

function panelSeries(placed: PlacedPanel, context: TabContext): readonly string[] {
  const { panel } = placed;
  const { language } = context.plan.settings;
  if (panel.kind !== 'matrix' || panel.columns.kind !== 'measures') return [];
  return panel.columns.measures.map(({ label }) => label[language]);
}

function source(chart: ChartTemplate, context: TabContext, panels: readonly PlacedPanel[]) {
  const placed = panels.find(({ panel }) => panel.key === chart.panel);
  if (placed) {
    const { headerRow } = context.template;
    const ranges = [a1(headerRow, placed.column, placed.rows + 1, placed.columns)];
    return { ranges, headers: 1, series: panelSeries(placed, context) };
  }
  const rows = groupRows(context, chart.group);
  return rows.count === 0
    ? null
    : { ranges: tableRanges(chart, context, rows), headers: 0, series: seriesNames(chart, context) };
}

/** The charts of a tab, one under the other from `column` on; a group without rows has none. */
export function charts(
  context: TabContext,
  panels: readonly PlacedPanel[],
  column: number,
): readonly ChartBlueprint[] {
  const drawn = context.template.charts.flatMap((chart) => {
    const from = source(chart, context, panels);
    return from === null
      ? []
      : [{ ...from, kind: chart.kind, title: chart.title[context.plan.settings.language] }];
  });
  const place = context.template.chartsBelow ? placeBelow(context) : placeBeside(context, column);
  return drawn.map((chart, index) => ({ ...chart, ...place(index) }));
}

type Place = (index: number) => Pick<ChartBlueprint, 'row' | 'column'>;

function placeBeside({ template }: TabContext, column: number): Place {
  return (index) => ({ row: template.headerRow + index * CHART_ROWS, column });
}

/** Side by side under the table: each starts at the first column clear of the one before. */
function placeBelow(context: TabContext): Place {
  const row = firstRow(context.template) + rowCount(context) + 1;
  const widths = context.layout.placed
    .filter(({ column }) => !column.hidden)
    .map(({ column }) => column.width);
  const columnAfter = (pixels: number): number => {
    let left = 0;
    const index = widths.findIndex((width) => {
      const isClear = left >= pixels;
      left += width;
      return isClear;
    });
    return (index < 0 ? widths.length : index) + 1;
  };
  return (index) => ({ row, column: columnAfter(index * CHART_PIXELS) });
}
