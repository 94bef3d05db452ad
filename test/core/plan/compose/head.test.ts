import { Grid } from '../../../../src/core/plan/compose/grid';
import { headColumn, putHead } from '../../../../src/core/plan/compose/head';
import type { TabContext } from '../../../../src/core/plan/context';
import { readTable } from '../../../../src/core/schema/read-table';
import { rawColumn, rawTable } from '../../schema/raw-table';
import { visits } from './visits';

function head(context: TabContext) {
  const grid = new Grid();
  putHead(grid, context);
  return grid.cells();
}

const columns = [
  rawColumn({ key: 'town', label: { fr: 'Ville', en: 'Town' } }),
  rawColumn({ key: 'score', type: 'number', formula: '1' }),
];

test('title and company, guidance, then the headers', () => {
  const [title, guidance, header] = head(visits({ columns }));
  expect(title?.[0]).toMatchObject({ value: 'Visits · Atelier Lumière', style: 'title', format: '@' });
  expect(title?.[1]).toMatchObject({ value: null, style: 'titleStatus' });
  expect(guidance?.[0]).toMatchObject({ value: 'One row a visit.', style: 'guidance' });
  expect(header?.[0]).toMatchObject({ value: 'Ville', style: 'header' });
  expect(header?.[1]).toMatchObject({ style: 'headerCalculated' });
});

test('guidance stays in sight beside frozen columns', () => {
  const [, guidance] = head(visits({ columns, frozenColumns: 1 }));
  expect(guidance?.map(({ value }) => value).slice(0, 2)).toEqual([null, 'One row a visit.']);
});

test('a pasted tab has its headers alone', () => {
  const rows = head(visits({ layout: 'data', columns }));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[0]?.value).toBe('Ville');
});

test('cells of the head: labels and figures, small in row 2 and large below', () => {
  const words = { fr: 'À ce jour', en: 'To date' };
  const cells = [
    { row: 2, column: 'town', text: words },
    { row: 4, column: 'town', text: words },
    { row: 4, column: '@C', formula: 'ref', type: 'date' },
  ];
  const rows = head(visits({ headerRow: 6, columns, cells }));
  expect(rows[1]?.[0]).toMatchObject({ value: 'À ce jour', style: 'status' });
  expect(rows[3]?.[0]).toMatchObject({ value: 'À ce jour', style: 'caption' });
  expect(rows[3]?.[2]).toMatchObject({ style: 'figure', format: 'dd/mm/yyyy' });
  expect(rows[3]?.[2]?.formula).toMatch(/^='Paramètres'!\$B\$\d+$/u);
});

test.each([
  ['town', 7],
  ['@C', 3],
  ['@AA', 27],
])('a cell in %s stands in column %d', (column, position) => {
  const [cell] = readTable(rawTable({ cells: [{ column }] })).cells;
  expect(cell && headColumn(cell, () => 7)).toBe(position);
});
