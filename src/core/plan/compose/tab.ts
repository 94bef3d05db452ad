import { a1 } from '../../formula/geometry';
import { sectionOf } from '../sections';
import type { LinkBlueprint, TabBlueprint } from '../blueprint';
import { firstRow, positionOf, rowCount, type TabContext } from '../context';
import { tabColour } from '../palette';
import { charts } from './charts';
import { putColours } from './colours';
import { fieldNotes, fieldValidations, putFields } from './fields';
import { Grid, runs } from './grid';
import { putHead } from './head';
import { tabNames } from './names';
import { headerNotes } from './notes';
import { putPanels } from './panels';
import { CHART_COLUMNS, chartColumn, type PlacedPanel } from './place-panels';
import { putRows } from './table-rows';
import { tableValidations } from './validations';

/** Width of a new sheet's columns: it needs no call. */
const DEFAULT_WIDTH = 100;
const GAP_WIDTH = 24;
const FIELD_WIDTHS = [240, 210, 420];
/** Home keeps its fields narrow: the index of the plan stands beside them. */
const FIELD_WIDTHS_BESIDE_TABLE = [190, 270, GAP_WIDTH];

function columnWidths(
  context: TabContext,
  panels: readonly PlacedPanel[],
  columns: number,
): readonly number[] {
  const widths = Array.from({ length: columns }, () => DEFAULT_WIDTH);
  if (context.template.layout === 'fields')
    widths.splice(0, 3, ...(context.layout.placed.length > 0 ? FIELD_WIDTHS_BESIDE_TABLE : FIELD_WIDTHS));
  for (const { column, position } of context.layout.placed)
    widths[position - 1] = column.hidden ? (widths[position - 2] ?? DEFAULT_WIDTH) : column.width;
  for (const { panel, column, columns: count } of panels) {
    widths[column - 2] = GAP_WIDTH;
    const width = panel.kind === 'band' ? 46 : panel.format.kind === 'text' ? 220 : 110;
    for (let c = 0; c < count; c += 1)
      widths[column - 1 + c] = c === 0 && panel.kind === 'matrix' ? 130 : width;
  }
  return widths.slice(0, columns);
}

function heights(context: TabContext) {
  const { headerRow, rowHeight } = context.template;
  if (headerRow === 1) return [{ start: 1, count: 1, pixels: 36 }];
  const head = [{ start: 1, count: 2, pixels: 34 }];
  if (context.layout.placed.length > 0) head.push({ start: headerRow, count: 1, pixels: 54 });
  if (rowHeight > 0) head.push({ start: headerRow + 1, count: rowCount(context), pixels: rowHeight });
  return head;
}

function links(context: TabContext): readonly LinkBlueprint[] {
  if (context.template.key !== 'home') return [];
  const column = positionOf(context, 'tab');
  return context.rows.map((row, index) => ({
    row: firstRow(context.template) + index,
    column,
    text: String(row.values['tab'] ?? ''),
    table: row.slots['table'] ?? '',
  }));
}

function columnSpans(context: TabContext) {
  const { layout } = context;
  const start = layout.placed[0]?.position ?? 1;
  const folded = layout.detail > 0 ? { start: start + layout.visible, count: layout.detail } : null;
  const hidden =
    layout.hidden > 0 ? [{ start: start + layout.visible + layout.detail, count: layout.hidden }] : [];
  return { folded, hiddenColumns: hidden };
}

function reserveRoom(grid: Grid, context: TabContext, drawn: number): void {
  const { rows, columns } = grid.size;
  const { chartsBelow, headerRow } = context.template;
  const below = chartsBelow ? firstRow(context.template) + rowCount(context) + 19 : headerRow + 19 * drawn;
  grid.reserve(Math.max(rows, drawn > 0 ? below : headerRow + 1), columns);
  if (drawn > 0 && !chartsBelow) grid.reserve(1, Math.max(columns, chartColumn(context) + CHART_COLUMNS - 1));
}

function isMachineTab(context: TabContext): boolean {
  const { layout, columns, prepared } = context.template;
  return layout === 'report' || (layout === 'data' && prepared === 0 && columns.length > 0);
}

/** Composes a tab, whole, from its template and what the plan puts in it. */
export function composeTab(context: TabContext): TabBlueprint {
  const { template, plan } = context;
  const grid = new Grid();
  putHead(grid, context);
  if (template.fields.length) putFields(grid, context);
  putRows(grid, context);
  const panels = putPanels(grid, context);
  const colours = putColours(grid, context, panels);
  const drawn = charts(context, panels, chartColumn(context));
  reserveRoom(grid, context, drawn.length);
  const cells = grid.cells();
  const widths = columnWidths(context, panels, grid.size.columns);
  return {
    table: template.key,
    name: context.name,
    hidden: context.hidden,
    colour: tabColour(sectionOf(template.key, plan.settings.style)),
    cells,
    frozenRows: template.headerRow,
    frozenColumns: template.frozenColumns,
    notes: [...headerNotes(context), ...fieldNotes(context)],
    validations: [...tableValidations(context), ...fieldValidations(context)],
    colours,
    widths: runs(widths)
      .filter(({ value }) => value !== DEFAULT_WIDTH)
      .map(({ start, count, value }) => ({ start, count, pixels: value })),
    heights: heights(context),
    ...columnSpans(context),
    charts: drawn,
    links: links(context),
    names: tabNames(context, cells.length),
    outlined: outline(context),
    protection: isMachineTab(context) ? template.purpose[plan.settings.language] : null,
  };
}

function outline(context: TabContext): string {
  const first = context.layout.placed[0]?.position;
  if (first === undefined) return '';
  const { headerRow } = context.template;
  return a1(headerRow, first, rowCount(context) + 1, context.layout.visible + context.layout.detail);
}
