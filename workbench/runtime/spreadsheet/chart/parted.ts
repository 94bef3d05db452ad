import type { BookDocument } from '../../book/document';
import type { EngineCommand } from '../../engine/batch';
import type { Zone } from '../../engine';
import { Range } from '../range';
import { engineChart } from './engine-chart';
import { chartsOf } from './store';
import type { ChartTerms } from './terms';

type UpdateChart = Extract<EngineCommand, { type: 'UPDATE_CHART' }>;

/** The engine keeps a range a series, so that columns put between two of them would belong to none. */
const parts = ({ left, right }: Zone, column: number): boolean => left < column && column <= right;

/**
 * Finds the charts that columns inserted before one (from 0) will part.
 * @returns what to do after the insertion: each spans the columns inserted, as in Sheets.
 */
export function chartsParted(
  book: BookDocument,
  sheetId: string,
  column: number,
  count: number,
): (call: string) => void {
  book.flush();
  const parted = chartsOf(book, sheetId).filter(
    ({ terms }) => !terms.isTransposed && terms.ranges.some(({ zone }) => parts(zone, column)),
  );
  return (call) => {
    for (const { terms } of parted) update(book, call, spanning(terms, column, count));
  };
}

function spanning(terms: ChartTerms, column: number, count: number): ChartTerms {
  const moved = ({ left, right, ...rows }: Zone): Zone => ({
    ...rows,
    left: left >= column ? left + count : left,
    right: right >= column ? right + count : right,
  });
  const ranges = terms.ranges.map(({ book, sheetId, zone }) => new Range(book, sheetId, moved(zone)));
  return { ...terms, ranges };
}

function update(book: BookDocument, call: string, terms: ChartTerms): void {
  const { id, sheetId } = terms;
  if (id === null) return;
  const loose: unknown = engineChart(terms);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a union over the engine's types, made from its list
  const definition = loose as UpdateChart['definition'];
  const figureId = book.getters.getFigureIdFromChartId(id);
  book.write(call, { type: 'UPDATE_CHART', chartId: id, figureId, sheetId, definition });
}
