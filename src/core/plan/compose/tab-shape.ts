import { a1 } from '../../formula/geometry';
import type { Span, TabBlueprint } from '../blueprint';
import type { Boxes } from '../../schema/panel';
import { rowCount, type TabContext } from '../context';
import { runs } from './grid';
import { feedsChart, type PlacedPanel } from './place-panels';

/** Width of a new sheet's columns: it needs no call. */
const DEFAULT_WIDTH = 100;
const GAP_WIDTH = 24;
const FIELD_WIDTHS = [240, 210, 420];
/** Home keeps its fields narrow: the index of the plan stands beside them. */
const FIELD_WIDTHS_BESIDE_TABLE = [190, 270, GAP_WIDTH];
const PANEL_WIDTHS = {
  week: 46,
  words: 250,
  figures: 130,
  rowHeader: 130,
  name: 180,
  boxWords: 300,
  boxFigures: 64,
};
/** Axes whose headers are names people give. */
const NAMED: ReadonlySet<string> = new Set(['rows', 'members']);
/** Pixels of a line of a card: four lines of words. */
const CARD_LINE = 70;

function boxWidth({ cells }: Boxes, index: number): number {
  const format = cells[index % cells.length]?.format.kind;
  return format === 'text' ? PANEL_WIDTHS.boxWords : PANEL_WIDTHS.boxFigures;
}

function panelWidth({ panel }: PlacedPanel, index: number): number {
  if (panel.kind === 'band') return PANEL_WIDTHS.week;
  if (panel.kind === 'boxes') return boxWidth(panel, index);
  if (index === 0) return NAMED.has(panel.rows.kind) ? PANEL_WIDTHS.name : PANEL_WIDTHS.rowHeader;
  return panel.format.kind === 'text' ? PANEL_WIDTHS.words : PANEL_WIDTHS.figures;
}

/** Pixels of the empty column before a panel, then of its own; those that only feed a chart are all alike. */
function panelWidths(context: TabContext, placed: PlacedPanel): readonly number[] {
  const own = Array.from({ length: placed.columns }, (_, index) => panelWidth(placed, index));
  return feedsChart(placed.panel, context)
    ? [PANEL_WIDTHS.figures, ...own.map(() => PANEL_WIDTHS.figures)]
    : [GAP_WIDTH, ...own];
}

/** Pixels of each column. Hidden ones take their neighbour's width, because each change of width is a call. */
function widthsOf(context: TabContext, panels: readonly PlacedPanel[], columns: number): readonly number[] {
  const { template, layout } = context;
  const widths = Array.from({ length: columns }, () => DEFAULT_WIDTH);
  if (template.layout === 'fields')
    widths.splice(0, 3, ...(layout.placed.length > 0 ? FIELD_WIDTHS_BESIDE_TABLE : FIELD_WIDTHS));
  for (const { column, position } of layout.placed)
    widths[position - 1] = column.hidden ? (widths[position - 2] ?? DEFAULT_WIDTH) : column.width;
  for (const placed of panels)
    widths.splice(placed.column - 2, placed.columns + 1, ...panelWidths(context, placed));
  return widths.slice(0, columns);
}

/** Columns whose width is not that of a new sheet. */
export function columnWidths(
  context: TabContext,
  panels: readonly PlacedPanel[],
  columns: number,
): TabBlueprint['widths'] {
  return runs(widthsOf(context, panels, columns))
    .filter(({ value }) => value !== DEFAULT_WIDTH)
    .map(({ start, count, value }) => ({ start, count, pixels: value }));
}

/** Rows whose height does not follow what they hold. */
export function rowHeights(context: TabContext, panels: readonly PlacedPanel[]): TabBlueprint['heights'] {
  const { headerRow, rowHeight } = context.template;
  if (headerRow === 1) return [{ start: 1, count: 1, pixels: 40 }];
  const heights = [{ start: 1, count: 2, pixels: 34 }];
  if (context.layout.placed.length > 0) heights.push({ start: headerRow, count: 1, pixels: 54 });
  for (const { panel, rows } of panels)
    if (panel.kind === 'matrix' && panel.look === 'cards')
      heights.push({ start: headerRow + 1, count: rows, pixels: CARD_LINE });
  if (rowHeight > 0) heights.push({ start: headerRow + 1, count: rowCount(context), pixels: rowHeight });
  return heights;
}

const firstColumn = ({ layout }: TabContext): number => layout.placed[0]?.position ?? 1;

/** Detail columns, folded behind a control. */
export function foldedColumns(context: TabContext): Span | null {
  const { visible, detail } = context.layout;
  return detail > 0 ? { start: firstColumn(context) + visible, count: detail } : null;
}

/** The machine's columns. */
export function hiddenColumns(context: TabContext): readonly Span[] {
  const { visible, detail, hidden } = context.layout;
  return hidden > 0 ? [{ start: firstColumn(context) + visible + detail, count: hidden }] : [];
}

/** Range of the table people see, header included; '' for none. */
export function outline(context: TabContext): string {
  const { placed, visible, detail } = context.layout;
  if (placed.length === 0) return '';
  const { headerRow } = context.template;
  return a1(headerRow, firstColumn(context), rowCount(context) + 1, visible + detail);
}
