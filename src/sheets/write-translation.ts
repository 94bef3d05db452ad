import { a1 } from '../core/formula/geometry';
import { runsOf } from '../core/upkeep/mending';
import type { Relabelled } from '../core/upkeep/translate/labelled-cells';
import type { Translation } from '../core/upkeep/translate/translate-tab';
import type { ReadColour } from './read-grid';
import { rewriteColours } from './write-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Gives each new label to its cells, in one call a label. */
export function writeLabels(sheet: Sheet, labels: readonly Relabelled[]): void {
  for (const { label, cells } of labels) {
    const places = runsOf(cells).map(({ row, column, items }) => a1(row, column, items.length));
    sheet.getRangeList(places).setValue(label);
  }
}

function writeSwaps(sheet: Sheet, { swaps, formats, notes }: Translation): void {
  for (const { row, column, items } of runsOf(formats))
    sheet.getRange(row, column, items.length, 1).setNumberFormats(items.map(({ format }) => [format]));
  for (const { row, column, items } of runsOf(swaps))
    sheet.getRange(row, column, items.length, 1).setValues(items.map(({ content }) => [content]));
  for (const { row, column, note } of notes) sheet.getRange(row, column).setNote(note);
}

/** A chart as read, with the title it has. */
export interface ReadChart {
  readonly chart: Chart;
  readonly title: string;
}

/** Reads the charts of a tab. */
export function readCharts(sheet: Sheet): readonly ReadChart[] {
  return sheet.getCharts().map((chart) => ({ chart, title: String(chart.getOptions().get('title') ?? '') }));
}

function writeChartWords(sheet: Sheet, { charts }: Translation, held: readonly ReadChart[]): void {
  for (const { chart, title } of held) {
    const words = charts.find(({ from }) => from === title);
    if (!words) continue;
    const builder = chart.modify().setOption('title', words.to);
    if (words.series.length > 0)
      builder.setOption(
        'series',
        Object.fromEntries(words.series.map((labelInLegend, index) => [String(index), { labelInLegend }])),
      );
    sheet.updateChart(builder.build());
  }
}

/** Words a tab anew: what people typed stays. Reads nothing. */
export function writeTranslation(
  sheet: Sheet,
  translation: Translation,
  held: { readonly colours: readonly ReadColour[]; readonly charts: readonly ReadChart[] },
): void {
  rewriteColours(sheet, held.colours, translation.colours);
  writeSwaps(sheet, translation);
  writeLabels(sheet, translation.labels);
  writeChartWords(sheet, translation, held.charts);
}
