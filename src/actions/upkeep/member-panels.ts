import type { ChartBlueprint, ConditionalColour } from '../../core/plan/blueprint';
import { composeTab } from '../../core/plan/compose/tab';
import { trackingTables } from '../../core/plan/rows/tracking';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { MatrixAxis } from '../../core/schema/panel';
import { grownChart } from '../../core/upkeep/chart-growth';
import { grownBlocks, type ListGrowth } from '../../core/upkeep/list-growth';
import { lacksColours } from '../../core/upkeep/held-rules';
import { mendPanels } from '../../core/upkeep/mend-frame';
import { runsOf, type CellMend } from '../../core/upkeep/mending';
import type { ReadColour } from '../../sheets/read-grid';
import { rewriteColours } from '../../sheets/write-rules';
import { readCharts, type ReadChart } from '../../sheets/write-translation';
import type { OpenPlan } from '../plan-tabs';
import { mendedTabs, type ComposedTab } from './plan-mending';
import { contextOf, readFullPlan } from './read-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Panels that gain rows or columns with names, and the charts over them. */
export type GrownPanels = readonly {
  readonly sheet: Sheet;
  readonly cells: readonly CellMend[];
  /** Rows and columns of the sheet, before some are added for the cells. */
  readonly rows: number;
  readonly columns: number;
  /** Conditional colours of ours, when they no longer cover the panel. */
  readonly colours: readonly ConditionalColour[];
  readonly held: readonly ReadColour[];
  readonly charts: readonly { readonly held: ReadChart; readonly wanted: ChartBlueprint }[];
}[];

function runsOver(axis: MatrixAxis, list: string): boolean {
  return axis.kind === 'members' && axis.axis === list;
}

/** Tabs with a panel over the names of a list; tracking tabs grow with each refresh. */
function tablesOver(plan: OpenPlan, list: string): ReadonlySet<string> {
  const tables = [...plan.tabs.keys()];
  const tracking = new Set(trackingTables(tables).map(({ table }) => table));
  const isOver = (table: string) =>
    tableTemplate(table).panels.some(
      (panel) => panel.kind === 'matrix' && (runsOver(panel.rows, list) || runsOver(panel.columns, list)),
    );
  return new Set(tables.filter((table) => !tracking.has(table) && isOver(table)));
}

function grownPanel({ tab, mended }: ComposedTab): GrownPanels[number] {
  const { sheet } = tab.held;
  const wanted = composeTab(mended.context);
  const charts = readCharts(sheet).flatMap((held) => {
    const ranges = held.chart.getRanges().map((range) => range.getA1Notation());
    const chart = grownChart({ title: held.title, ranges }, wanted.charts);
    return chart ? [{ held, wanted: chart }] : [];
  });
  const { lastRow: rows, lastColumn: columns } = tab.grid;
  const colours = lacksColours(wanted.colours, tab.colours) ? wanted.colours : [];
  return { sheet, cells: mendPanels(mended, wanted), rows, columns, colours, held: tab.colours, charts };
}

/** What the panels over a list lack once names are added to it. Reads the plan only when it has such a panel. */
export function panelsOf(spreadsheet: Spreadsheet, plan: OpenPlan, growth: ListGrowth): GrownPanels {
  const tables = tablesOver(plan, growth.list);
  if (tables.size === 0) return [];
  const full = readFullPlan(spreadsheet, plan.mark.planId);
  const held = contextOf(full);
  const lists = grownBlocks(held.geometry.lists, growth);
  const context = { ...held, geometry: { ...held.geometry, lists } };
  const grown = mendedTabs(full, context).filter(({ tab }) => tables.has(tab.held.table));
  return grown.map(grownPanel);
}

function makeRoom({ sheet, cells, rows, columns }: GrownPanels[number]): void {
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ column }) => column));
  if (bottom > rows) sheet.insertRowsAfter(rows, bottom - rows);
  if (right > columns) sheet.insertColumnsAfter(columns, right - columns);
}

/** Writes it. */
export function writePanels(panels: GrownPanels): void {
  for (const panel of panels) {
    const { sheet, cells, charts } = panel;
    makeRoom(panel);
    rewriteColours(sheet, panel.held, { before: panel.colours, after: panel.colours });
    for (const { row, column, items } of runsOf(cells))
      sheet.getRange(row, column, items.length, 1).setValues(items.map(({ content }) => [content]));
    for (const { held, wanted } of charts) {
      const builder = held.chart.modify().clearRanges();
      for (const range of wanted.ranges) builder.addRange(sheet.getRange(range));
      sheet.updateChart(builder.build());
    }
  }
}
