import { firstRow, rowCount, type TabContext } from '../context';

/** Rows a chart takes, so that charts stand one under the other. */
const CHART_ROWS = 18;
/** Pixels a chart takes across, its margin included. */
const CHART_PIXELS = 640;

/** The cell a chart hangs from. */
export interface ChartPlace {
  readonly row: number;
  readonly column: number;
}

/** First column that starts at least so many pixels from the left; the last one when none does. */
function columnClearOf(pixels: number, widths: readonly number[]): number {
  let left = 0;
  const index = widths.findIndex((width) => {
    const isClear = left >= pixels;
    left += width;
    return isClear;
  });
  return (index < 0 ? widths.length : index) + 1;
}

/** Side by side under the table: each starts at the first column clear of the one before. */
function placesBelow(context: TabContext, count: number): readonly ChartPlace[] {
  const row = firstRow(context.template) + rowCount(context) + 1;
  const shown = context.layout.placed.filter(({ column }) => !column.hidden);
  const widths = shown.map(({ column }) => column.width);
  return Array.from({ length: count }, (_, index) => ({
    row,
    column: columnClearOf(index * CHART_PIXELS, widths),
  }));
}

/** Where the charts of a tab stand: from `column` on, one under the other, unless they stand under the table. */
export function chartPlaces(context: TabContext, column: number, count: number): readonly ChartPlace[] {
  const { chartsBelow, headerRow } = context.template;
  if (chartsBelow) return placesBelow(context, count);
  return Array.from({ length: count }, (_, index) => ({ row: headerRow + index * CHART_ROWS, column }));
}
