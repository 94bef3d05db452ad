import { Grid } from '../../../../src/core/plan/compose/grid';
import { putPanels } from '../../../../src/core/plan/compose/panels';
import type { TabContext } from '../../../../src/core/plan/context';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

const title = { fr: 'Vue', en: 'View' };
const matrix = (changes: object) => ({
  kind: 'matrix',
  key: 'm',
  title,
  rows: { kind: 'ranks', count: 2 },
  columns: { kind: 'ranks', count: 2 },
  cell: '{row}*{col}',
  ...changes,
});

/** What a panel puts at the right of a table of one column: its first column is H. */
function put(panel: object, changes: object = {}, given = {}) {
  const context: TabContext = visits({ columns: [rawColumn()], panels: [panel], ...changes }, given);
  const grid = new Grid();
  putPanels(grid, context);
  const [, titles, headers, ...body] = grid.cells().map((row) => row.slice(7));
  return { titles, headers, body };
}

test('a matrix has a title, headers on both sides and a formula a cell', () => {
  const { titles, headers, body } = put(matrix({}));
  expect(titles?.map(({ value, style }) => [value, style])).toEqual([
    ['Vue', 'heading'],
    [null, 'heading'],
    [null, 'heading'],
  ]);
  expect(headers?.map(({ formula }) => formula)).toEqual([null, '=1', '=2']);
  expect(body.map((row) => row.map(({ formula }) => formula))).toEqual([
    ['=1', '=$H4*I$3', '=$H4*J$3'],
    ['=2', '=$H5*I$3', '=$H5*J$3'],
  ]);
});

test.each([
  ['a list', { kind: 'list', list: 'swot' }, 4, /^='Listes'!\$C\$\d+$/u],
  [
    'the names of an axis',
    { kind: 'members', axis: 'rep' },
    4,
    /^=IFERROR\(INDEX\('Listes'!\$C\$\d+:\$C\$\d+;1\);""\)$/u,
  ],
  ['the months', { kind: 'months' }, 12, /^=EDATE\('Paramètres'!\$B\$\d+;0\)$/u],
  ['ranks', { kind: 'ranks', count: 3 }, 3, /^=1$/u],
])('rows run over %s', (_what, rows, count, formula) => {
  const { body } = put(matrix({ rows, cell: '1' }));
  expect(body).toHaveLength(count);
  expect(body[0]?.[0]?.formula).toMatch(formula);
});

test('months are shown as months', () => {
  const { headers } = put(matrix({ columns: { kind: 'months' } }));
  expect(headers?.[12]).toMatchObject({ format: 'mm/yyyy', style: 'headerCalculated' });
});

test('measures bring their own words and formulas', () => {
  const measures = [
    { label: { fr: 'Double', en: 'Twice' }, cell: '{row}*2' },
    { label: { fr: 'Triple', en: 'Thrice' }, cell: '{row}*3' },
  ];
  const { headers, body } = put(
    matrix({ columns: { kind: 'measures', measures }, cell: '', format: 'percent' }),
  );
  expect(headers?.map(({ value }) => value)).toEqual([null, 'Double', 'Triple']);
  expect(body[0]?.map(({ formula }) => formula)).toEqual(['=1', '=$H4*2', '=$H4*3']);
  expect(body[0]?.[1]).toMatchObject({ format: '0.0%', style: 'calculated' });
});

test('rows run over the first rows of a table, by their rank', () => {
  const rows = { kind: 'rows', table: 'objectives', label: 'statement', rank: 'rank', count: 2 };
  const { body } = put(matrix({ rows, cell: '1' }));
  expect(body.map(([name]) => name?.formula)).toEqual(
    [1, 2].map((k) =>
      expect.stringMatching(new RegExp(`^=IFERROR\\(INDEX\\(.+;MATCH\\(${k};.+;0\\)\\);""\\)$`, 'u')),
    ),
  );
});

test('rows of a tab the plan does not hold wait empty', () => {
  const rows = { kind: 'rows', table: 'personas', label: 'name', rank: 'rank', count: 2 };
  const { body } = put(matrix({ rows, cell: '1' }));
  expect(body.map(([name]) => name?.formula)).toEqual([null, null]);
});

test('a card a column: its measures are lines, each in its format', () => {
  const measures = [
    { label: { fr: 'Nom', en: 'Name' }, cell: '{col}' },
    { label: { fr: 'Part', en: 'Share' }, cell: '{col}/2', format: 'percent' },
  ];
  const rows = { kind: 'measures', measures };
  const { headers, body } = put(matrix({ rows, cell: '', format: 'text', look: 'cards' }));
  expect(headers?.map(({ style }) => style)).toEqual(['blank', 'cardTitle', 'cardTitle']);
  expect(body.map((line) => line.map(({ value, formula }) => value ?? formula))).toEqual([
    ['Nom', '=I$3', '=J$3'],
    ['Part', '=I$3/2', '=J$3/2'],
  ]);
  expect(body.map((line) => line[1])).toMatchObject([
    { style: 'card', format: '' },
    { style: 'card', format: '0.0%' },
  ]);
});

const box = (fr: string, value: string, tone: string) => ({
  label: { fr, en: fr },
  value,
  empty: '0',
  tone,
});

test('boxes stand two by two under their names, each with its lines', () => {
  const { headers, body } = put({
    kind: 'boxes',
    key: 'b',
    title,
    lines: 2,
    boxes: [box('Un', '10', 'good'), box('Deux', '20', 'bad'), box('Trois', '30', 'info')],
    cells: [{ cell: '{value}+{rank}' }, { cell: '{empty}', format: 'number' }],
  });
  expect(headers?.map(({ value, style }) => [value, style])).toEqual([
    ['Un', 'boxTitleGood'],
    [null, 'boxTitleGood'],
    ['Deux', 'boxTitleBad'],
    [null, 'boxTitleBad'],
  ]);
  expect(body.map((line) => line.map(({ value, formula }) => value ?? formula))).toEqual([
    ['=10+1', '=0', '=20+1', '=0'],
    ['=10+2', '=0', '=20+2', '=0'],
    ['Trois', null, null, null],
    ['=30+1', '=0', null, null],
    ['=30+2', '=0', null, null],
  ]);
});

test('a band has a week a column, and room to colour over every prepared row', () => {
  const { headers, body } = put({ kind: 'band', key: 'b', title, start: 'ref', weeks: 3 });
  expect(headers?.map(({ formula }) => formula?.replace(/^='Paramètres'!\$B\$\d+/u, 'ref'))).toEqual([
    'ref+0',
    'ref+7',
    'ref+14',
  ]);
  expect(headers?.[0]?.format).toBe('dd/mm');
  expect(body).toHaveLength(50);
});
