import {
  CHART_COLUMNS,
  chartColumn,
  placePanels,
  weekSlot,
} from '../../../../src/core/plan/compose/place-panels';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

const title = { fr: 'Vue', en: 'View' };
const ranks = { kind: 'ranks', count: 2 };
const matrix = (key: string) => ({ kind: 'matrix', key, title, rows: ranks, columns: ranks, cell: '1' });
const band = { kind: 'band', key: 'weeks', title, start: 'ref', weeks: 4 };
const chart = { kind: 'bar', title, panel: 'fed' };

/** A table of one column and five spare ones: it ends in column F. */
const place = (raw: object) => {
  const context = visits({ columns: [rawColumn()], ...raw });
  return {
    panels: placePanels(context).map(({ panel, column, rows, columns }) => [
      panel.key,
      column,
      rows,
      columns,
    ]),
    chart: chartColumn(context),
  };
};

test('panels stand at the right of the table, one empty column before each', () => {
  expect(place({ panels: [matrix('a'), band, matrix('b')] })).toEqual({
    panels: [
      ['a', 8, 2, 3],
      ['weeks', 12, 50, 4],
      ['b', 17, 2, 3],
    ],
    chart: 21,
  });
});

test('charts come next, and what only feeds them beyond', () => {
  expect(place({ panels: [matrix('fed'), matrix('read')], charts: [chart] })).toEqual({
    panels: [
      ['read', 8, 2, 3],
      ['fed', 12 + CHART_COLUMNS, 2, 3],
    ],
    chart: 12,
  });
});

test('charts under the table take no column', () => {
  expect(place({ panels: [matrix('fed')], charts: [chart], chartsBelow: true }).panels).toEqual([
    ['fed', 8, 2, 3],
  ]);
});

test('the cells of a band look up at the header of their week', () => {
  const context = visits({ columns: [rawColumn()], panels: [band] });
  expect(placePanels(context).map((placed) => weekSlot(placed, context))).toEqual(['H$3']);
});
