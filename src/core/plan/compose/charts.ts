import { a1 } from '../../formula/geometry';
import type { ChartTemplate } from '../../schema/panel';
import type { ChartBlueprint } from '../blueprint';
import { firstRow, positionOf, rowCount, type TabContext } from '../context';
import { chartPlaces } from './chart-places';
import type { PlacedPanel } from './place-panels';

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

/** The charts of a tab, those at the right of the table from `column` on; a group without rows has none. */
export function charts(
  context: TabContext,
  panels: readonly PlacedPanel[],
  column: number,
): readonly ChartBlueprint[] {
  const { language } = context.plan.settings;
  const drawn = context.template.charts.flatMap((chart) => {
    const from = source(chart, context, panels);
    return from === null ? [] : [{ ...from, kind: chart.kind, title: chart.title[language] }];
  });
  return chartPlaces(context, column, drawn.length).flatMap((place, index) => {
    const chart = drawn[index];
    return chart ? [{ ...chart, ...place }] : [];
  });
}
