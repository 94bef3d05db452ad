import type { BookDocument } from '../../book/document';
import type { ChartData } from '../../engine/record-data';
import type { StoredRecord } from '../../engine/records';
import { helpers } from '../../engine';
import type { EngineCommand } from '../../engine/batch';
import { ServiceError } from '../../errors';
import { memberOf } from '../enum-value';
import { Charts } from '../enums';
import { Range } from '../range';
import { EmbeddedChart } from './embedded-chart';
import { engineChart } from './engine-chart';
import { type ChartTerms, newChartTerms } from './terms';

type CreateChart = Extract<EngineCommand, { type: 'CREATE_CHART' }>;

const DEFAULT_SIZE = { width: 600, height: 371 };

/** Puts a chart on its sheet. */
export function insertChart(book: BookDocument, call: string, { terms }: EmbeddedChart): void {
  const chartId = `chart${book.nextNumber()}`;
  const loose: unknown = engineChart(terms);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a union over the engine's types, made from its list
  const definition = loose as CreateChart['definition'];
  const { sheetId } = terms;
  const place = { figureId: `${chartId}-figure`, ...figurePlace(terms) };
  book.write(call, { type: 'CREATE_CHART', chartId, sheetId, ...place, definition });
  putChart(book, call, chartId, terms);
}

/** Replaces a chart of a sheet by a changed one. */
export function updateChart(book: BookDocument, call: string, chart: EmbeddedChart): void {
  removeChart(book, call, chart);
  insertChart(book, call, chart);
}

/** Takes a chart away. */
export function removeChart(book: BookDocument, call: string, { terms }: EmbeddedChart): void {
  const { id, sheetId } = terms;
  if (id === null || !book.getters.isChartDefined(id))
    throw new ServiceError('Chart not found on this sheet.');
  book.write(call, { type: 'DELETE_FIGURE', sheetId, figureId: book.getters.getFigureIdFromChartId(id) });
  book.write(call, { type: 'DROP_RECORD', kind: 'chart', id });
}

/** The charts of a sheet. */
export function chartsOf(book: BookDocument, sheetId: string): EmbeddedChart[] {
  const records = new Map(book.records('chart').map((record) => [record.id, record]));
  return book.getters
    .getChartIds(sheetId)
    .map((id) => new EmbeddedChart(readTerms(book, sheetId, id, records)));
}

function putChart(book: BookDocument, call: string, id: string, terms: ChartTerms): void {
  const { type, options, hiddenDimensions, merge, headers, isTransposed } = terms;
  const names = { type: type.name(), hiddenDimensions: hiddenDimensions.name(), merge: merge.name() };
  const data: ChartData = { ...names, options, headers, isTransposed };
  const life = { diesWithRanges: true, copiedWithSheet: false };
  book.putRecord(call, { id, kind: 'chart', sheetId: terms.sheetId, zones: [], ...life, data });
}

function figurePlace({ position, options }: ChartTerms) {
  const width = Number(options['width'] ?? DEFAULT_SIZE.width);
  const height = Number(options['height'] ?? DEFAULT_SIZE.height);
  const offset = { x: position.offsetX, y: position.offsetY };
  return { row: position.row - 1, col: position.column - 1, offset, size: { width, height } };
}

function readTerms(
  book: BookDocument,
  sheetId: string,
  id: string,
  records: ReadonlyMap<string, StoredRecord<'chart'>>,
): ChartTerms {
  const figure = book.getters.getFigure(sheetId, book.getters.getFigureIdFromChartId(id));
  const position = figure && {
    position: {
      row: figure.row + 1,
      column: figure.col + 1,
      offsetX: figure.offset.x,
      offsetY: figure.offset.y,
    },
  };
  // A chart of a duplicated sheet answers with the data of the one it was copied from.
  const data = (records.get(id) ?? records.get(id.split('??').at(-1) ?? ''))?.data;
  const ranges = rangesOf(book, sheetId, id);
  return { ...newChartTerms(sheetId), id, ranges, ...position, ...(data && termsOf(data)) };
}

function termsOf({ type, hiddenDimensions, merge, ...rest }: ChartData): Omit<Partial<ChartTerms>, 'ranges'> {
  return {
    ...rest,
    type: memberOf(Charts.ChartType, type),
    hiddenDimensions: memberOf(Charts.ChartHiddenDimensionStrategy, hiddenDimensions),
    merge: memberOf(Charts.ChartMergeStrategy, merge),
  };
}

/** The ranges as the engine has them now, neighbouring columns joined. */
function rangesOf(book: BookDocument, sheetId: string, id: string): Range[] {
  const { getters } = book;
  const definition = getters.getChartDefinition(id);
  const source = 'dataSource' in definition ? definition.dataSource : undefined;
  if (source?.type !== 'range') return [];
  const { labelRange, dataSets } = source;
  const texts = [...(labelRange ? [labelRange] : []), ...dataSets.map(({ dataRange }) => dataRange)];
  const ranges = texts.map((xc) => getters.getRangeFromSheetXC(sheetId, xc));
  const sheets = [...new Set(ranges.map((range) => range.sheetId))];
  return sheets.flatMap((sheet) => {
    const zones = ranges.filter((range) => range.sheetId === sheet).map(({ zone }) => zone);
    return helpers.mergeContiguousZones(zones).map((zone) => new Range(book, sheet, zone));
  });
}
