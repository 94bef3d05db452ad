import type { LinkBlueprint, TabBlueprint } from '../blueprint';
import { firstRow, positionOf, roomBelow, rowCount, type TabContext } from '../context';
import { tabColour } from '../palette';
import { sectionOf } from '../sections';
import { charts } from './charts';
import { putColours } from './colours';
import { fieldNotes, fieldValidations, putFields } from './fields';
import { Grid } from './grid';
import { putHead } from './head';
import { tabNames } from './names';
import { headerNotes } from './notes';
import { putPanels } from './panels';
import { CHART_COLUMNS, chartColumn } from './place-panels';
import { columnWidths, foldedColumns, hiddenColumns, outline, rowHeights } from './tab-shape';
import { putRows } from './table-rows';
import { tableValidations } from './validations';

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

/** Rows a chart covers, and one more. */
const CHART_ROOM = 19;

/** A table without rows keeps two: a column of one cell is no open range. */
const EMPTY_ROWS = 2;

/** Charts would otherwise hang over the end of the sheet. */
function reserveRoom(grid: Grid, context: TabContext, drawn: number): void {
  const { chartsBelow, headerRow } = context.template;
  grid.reserve(headerRow + Math.max(EMPTY_ROWS, rowCount(context) + roomBelow(context.template)), 1);
  if (drawn === 0) return;
  if (chartsBelow) grid.reserve(firstRow(context.template) + rowCount(context) + CHART_ROOM, 1);
  else grid.reserve(headerRow + CHART_ROOM * drawn, chartColumn(context) + CHART_COLUMNS - 1);
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
  return {
    table: template.key,
    name: context.name,
    hidden: context.hidden,
    colour: tabColour(sectionOf(template.key, plan.settings.style)?.hue ?? null),
    cells,
    frozenRows: template.headerRow,
    frozenColumns: template.frozenColumns,
    notes: [...headerNotes(context), ...fieldNotes(context)],
    validations: [...tableValidations(context), ...fieldValidations(context)],
    colours,
    widths: columnWidths(context, panels, grid.size.columns),
    heights: rowHeights(context, panels),
    folded: foldedColumns(context),
    hiddenColumns: hiddenColumns(context),
    charts: drawn,
    links: links(context),
    names: tabNames(context, cells.length),
    outlined: outline(context),
    protection: isMachineTab(context) ? template.purpose[plan.settings.language] : null,
  };
}
