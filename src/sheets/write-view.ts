import type { TabBlueprint } from '../core/plan/blueprint';
import { sheetPrint } from '../core/plan/made/sheet-print';
import { cellValue } from './cell-value';
import type { ToSerial } from './serial';
import { outline, writeCells, writeLooks } from './write-cells';
import { writeCharts } from './write-charts';
import { writeColours } from './write-rules';
import { resize, shape } from './write-shape';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A sheet about to be written on: its size, and the charts to take away. */
export interface ViewSheet {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
  readonly charts: readonly Chart[];
  readonly isNew: boolean;
}

/** A sheet that holds a view, and the print of what it holds now. */
export interface HeldView extends ViewSheet {
  readonly print: string;
}

/** Reads a view whole, to tell whether people changed anything. */
export function readView(sheet: Sheet, toSerial: ToSerial): HeldView {
  const range = sheet.getDataRange();
  const values: readonly (readonly unknown[])[] = range.getValues();
  const charts = sheet.getCharts();
  const print = sheetPrint({
    values: values.map((row) => row.map((value) => cellValue(value, toSerial))),
    formulas: range.getFormulas(),
    notes: range
      .getNotes()
      .flat()
      .filter((note) => note !== '').length,
    charts: charts.length,
  });
  return { sheet, print, charts, isNew: false, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

function grow(sheet: Sheet, rows: number, columns: number, now: ViewSheet): void {
  if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
}

/**
 * Writes a view on a sheet that is ours, instead of what it held: what it holds goes in one call, before which
 * nothing of it is lost. Reads nothing.
 */
export function writeView(view: ViewSheet, tab: TabBlueprint): void {
  const { sheet, charts } = view;
  const [rows, columns] = [tab.cells.length, tab.cells[0]?.length ?? 1];
  grow(sheet, rows, columns, view);
  const grid = sheet.getRange(1, 1, rows, columns);
  if (!view.isNew) grid.clear({ formatOnly: true });
  writeCells(grid, tab);
  resize(sheet, tab, { rows: Math.max(rows, view.rows), columns: Math.max(columns, view.columns) });
  writeLooks(grid, tab);
  outline(sheet.getRange(tab.outlined));
  sheet.setConditionalFormatRules([]);
  writeColours(sheet, tab.colours);
  shape(sheet, tab, true);
  for (const chart of charts) sheet.removeChart(chart);
  writeCharts(sheet, tab.charts);
}
