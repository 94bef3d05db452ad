import { charts } from '../../../../src/core/plan/compose/charts';
import { placePanels } from '../../../../src/core/plan/compose/place-panels';
import { valueRow, type RowContent } from '../../../../src/core/plan/content';
import { blueprintOf, everyTab } from '../../../support/composed';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

const title = { fr: 'Courbe', en: 'Curve' };
const columns = [
  rawColumn({ key: 'town', label: { fr: 'Ville', en: 'Town' } }),
  rawColumn({ key: 'sold', label: { fr: 'Vendu', en: 'Sold' }, type: 'money' }),
];
const chart = (changes: object = {}) => ({
  kind: 'bar',
  title,
  labels: 'town',
  series: ['sold'],
  ...changes,
});

function drawn(raw: object, rows: readonly RowContent[] = []) {
  const context = visits({ columns, ...raw }, { rows });
  return charts(context, placePanels(context), 9);
}

test('a chart over the table reads its labels and its series, which it names', () => {
  expect(drawn({ charts: [chart()] })).toEqual([
    {
      kind: 'bar',
      title: 'Courbe',
      ranges: ['A4:A53', 'B4:B53'],
      headers: 0,
      series: ['Vendu'],
      row: 3,
      column: 9,
    },
  ]);
});

test('a chart over a group reads its rows alone; a group without rows has none', () => {
  const rows = ['global', 'rep', 'rep', 'month'].map((group) => ({ ...valueRow({ town: group }), group }));
  const raw = { layout: 'report', charts: [chart({ group: 'rep' }), chart({ group: 'channel' })] };
  expect(drawn(raw, rows).map(({ ranges }) => ranges)).toEqual([['A5:A6', 'B5:B6']]);
});

test('a chart over a panel reads it with its headers', () => {
  const measures = [{ label: title, cell: '1' }];
  const ranks = { kind: 'ranks', count: 3 };
  const panel = {
    kind: 'matrix',
    key: 'view',
    title,
    rows: ranks,
    columns: { kind: 'measures', measures },
  };
  expect(drawn({ panels: [panel], charts: [{ kind: 'line', title, panel: 'view' }] })[0]).toMatchObject({
    ranges: ['Q3:R6'],
    headers: 1,
    series: ['Courbe'],
  });
});

test('charts stand one under the other', () => {
  expect(drawn({ charts: [chart(), chart(), chart()] }).map(({ row, column }) => [row, column])).toEqual([
    [3, 9],
    [21, 9],
    [39, 9],
  ]);
});

test('or side by side under the table, each clear of the one before', () => {
  const wide = Array.from({ length: 8 }, (_, index) => rawColumn({ key: `c${index}`, width: 200 }));
  const raw = { columns: [...columns, ...wide], prepared: 10, chartsBelow: true, charts: [chart(), chart()] };
  expect(drawn(raw).map(({ row, column }) => [row, column])).toEqual([
    [15, 1],
    [15, 5],
  ]);
});

describe('the charts of every tab', () => {
  const all = blueprintOf({ tabs: everyTab() }).tabs.flatMap((tab) =>
    tab.charts.map((found) => ({ table: tab.table, ...found, cells: tab.cells })),
  );

  test('there are some', () => expect(all.length).toBeGreaterThan(10));

  test.each(all)(
    '$table: $title stands in its tab, and names its series',
    ({ cells, row, column, headers, series, ranges }) => {
      expect(row).toBeLessThanOrEqual(cells.length);
      expect(column).toBeLessThanOrEqual(cells[0]?.length ?? 0);
      expect(headers === 1 || series.length === ranges.length - 1).toBe(true);
    },
  );
});
