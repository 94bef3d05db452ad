import type { ChartBlueprint } from '../core/plan/blueprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SIZE = { width: 620, height: 340 };
const COLOURS = ['#1f6feb', '#e37400', '#188038', '#8e63ce', '#5f6368'];

/** How the service calls each kind of chart. */
const TYPES = { column: 'COLUMN', stacked: 'COLUMN', bar: 'BAR', line: 'LINE', pie: 'PIE' } as const;

/** Names of the series, for ranges without a header. */
function seriesOption(names: readonly string[]) {
  return Object.fromEntries(names.map((labelInLegend, index) => [String(index), { labelInLegend }]));
}

/** Folded columns must stay in the charts that read them. */
function draw(sheet: Sheet, chart: ChartBlueprint): void {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[TYPES[chart.kind]])
    .setNumHeaders(chart.headers)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('colors', COLOURS)
    .setOption('legend', { position: 'bottom' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height);
  if (chart.headers === 0) builder.setOption('series', seriesOption(chart.series));
  if (chart.kind === 'stacked') builder.setOption('isStacked', true);
  for (const a1 of chart.ranges) builder.addRange(sheet.getRange(a1));
  sheet.insertChart(builder.build());
}

/** Draws charts of a tab, in order. */
export function writeCharts(sheet: Sheet, charts: readonly ChartBlueprint[]): void {
  for (const chart of charts) draw(sheet, chart);
}
