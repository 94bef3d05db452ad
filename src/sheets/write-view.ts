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

/** A sheet about to be written on: its size, and the charts to take away first. */
export interface ViewSheet {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
  readonly charts: readonly Chart[];
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
  return { sheet, print, charts, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Writes a view on a sheet that is ours, instead of what it held. Reads nothing. */
export function writeView({ sheet, rows, columns, charts }: ViewSheet, tab: TabBlueprint): void {
  for (const chart of charts) sheet.removeChart(chart);
  if (charts.length > 0) sheet.clear();
  resize(sheet, tab, { rows, columns });
  sheet.setConditionalFormatRules([]);
  writeColours(sheet, tab.colours);
  shape(sheet, tab, true);
  const grid = sheet.getRange(1, 1, tab.cells.length, tab.cells[0]?.length ?? 1);
  writeCells(grid, tab);
  writeLooks(grid, tab);
  outline(sheet.getRange(tab.outlined));
  writeCharts(sheet, tab.charts);
}
