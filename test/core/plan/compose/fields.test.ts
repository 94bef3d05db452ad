import { fieldNotes, fieldRows, fieldValidations, putFields } from '../../../../src/core/plan/compose/fields';
import { Grid } from '../../../../src/core/plan/compose/grid';
import type { TabContext } from '../../../../src/core/plan/context';
import { readTable } from '../../../../src/core/schema/read-table';
import { rawColumn, rawTable } from '../../schema/raw-table';
import { visits } from './visits';

const words = (fr: string, en = fr) => ({ fr, en });
const field = (key: string, changes: object = {}) => ({ key, label: words(key), type: 'text', ...changes });
const tab = (fields: readonly object[], changes: object = {}, given = {}) =>
  visits({ layout: 'fields', fields, ...changes }, given);

function valueOf(changes: object, given = {}) {
  const context = tab([field('owner', changes)], {}, given);
  const grid = new Grid();
  putFields(grid, context);
  return grid.cells()[3]?.[1];
}

test('one row a field; a heading takes one of its own, an empty one before', () => {
  const fields = [
    field('a', { heading: words('Qui') }),
    field('b'),
    field('c', { heading: words('Quand') }),
    field('d'),
  ];
  expect([...fieldRows(readTable(rawTable({ layout: 'fields', fields })))]).toEqual([
    ['a', 5],
    ['b', 6],
    ['c', 9],
    ['d', 10],
  ]);
});

test('label, value and help, under its heading', () => {
  const grid = new Grid();
  const raw = field('owner', {
    heading: words('Qui', 'Who'),
    help: words('Qui tient le plan.'),
    constant: 'moi',
  });
  putFields(grid, tab([raw]));
  const [heading, row] = grid.cells().slice(3);
  expect(heading?.map(({ value, style }) => [value, style])).toEqual([
    ['Qui', 'heading'],
    [null, 'heading'],
    [null, 'heading'],
  ]);
  expect(row?.map(({ value, style }) => [value, style])).toEqual([
    ['owner', 'caption'],
    ['moi', 'body'],
    ['Qui tient le plan.', 'help'],
  ]);
});

test.each([
  ['a constant', { constant: 'moi' }, 'moi'],
  ['words, in the language of the plan', { constant: words('moi', 'me') }, 'moi'],
  ['a key of a list, by its label', { type: 'list:swot', constant: 'strength' }, 'Force'],
  [
    'a starter row, by its label',
    { type: 'label:kpis.label', constant: 'EX-KPI-1' },
    "Chiffre d'affaires (CA)",
  ],
  ['a figure', { type: 'percent', constant: 0.2 }, 0.2],
  ['nothing', {}, null],
])('a new plan is given %s', (_what, changes, value) => {
  expect(valueOf(changes)).toMatchObject({ value, formula: null, style: 'body' });
});

test('a calculated field reads others', () => {
  const cell = valueOf({ type: 'date', formula: 'ref+1' });
  expect(cell).toMatchObject({ value: null, format: 'dd/mm/yyyy', style: 'calculated' });
  expect(cell?.formula).toMatch(/^=.*!\$B\$\d+\+1$/u);
});

test('what the plan gives wins over the formula', () => {
  const context = tab([field('owner', { formula: 'ref' })]);
  const plan = { ...context.plan, fields: new Map([['visits', { owner: 'Anne' }]]) };
  const grid = new Grid();
  putFields(grid, { ...context, plan });
  expect(grid.cells()[3]?.[1]).toMatchObject({ value: 'Anne', formula: null, style: 'calculated' });
});

describe('beside a table', () => {
  const beside: TabContext = tab([field('a', { help: words('Aide.') }), field('b')], {
    columns: [rawColumn()],
  });

  test('the help is the note of the label', () => {
    expect(fieldNotes(beside)).toEqual([{ row: 4, column: 1, texts: [['Aide.'], ['']] }]);
    expect(fieldNotes(tab([field('a', { help: words('Aide.') })]))).toEqual([]);
  });

  test('no help stands in the table', () => {
    const grid = new Grid();
    putFields(grid, beside);
    expect(grid.size.columns).toBe(2);
  });
});

test('dropdowns of what people change, not of what is calculated or written', () => {
  const fields = [
    field('a', { type: 'checkbox' }),
    field('b', { type: 'checkbox', formula: 'TRUE()' }),
    field('c', { type: 'checkbox', script: true }),
    field('d'),
  ];
  expect(fieldValidations(tab(fields))).toEqual([
    { row: 4, column: 2, rows: 1, validation: { kind: 'checkbox' } },
  ]);
});
