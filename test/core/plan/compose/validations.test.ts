import { tableValidations, validationOf } from '../../../../src/core/plan/compose/validations';
import { readColumnType } from '../../../../src/core/schema/column-type';
import { contextOf } from '../../../support/composed';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

const plan = contextOf();
const validation = (type: string) => validationOf(readColumnType(type), plan);

test.each([
  ['checkbox', { kind: 'checkbox' }],
  ['score', { kind: 'score' }],
  ['date', { kind: 'date' }],
  ['month', { kind: 'date' }],
])('a %s', (type, expected) => expect(validation(type)).toEqual(expected));

test.each(['text', 'number', 'decimal', 'money', 'percent', 'datetime', 'person', 'id', 'measure', 'change'])(
  'a %s is free',
  (type) => expect(validation(type)).toBeNull(),
);

test('a list offers its block of labels', () => {
  const block = plan.geometry.lists.get('swot');
  expect(validation('list:swot')).toEqual({
    kind: 'range',
    table: 'lists',
    a1: `C${block?.firstRow}:C${block?.lastRow}`,
  });
});

/** A whole column, open at the bottom. */
const OPEN_COLUMN = /^([A-Z]+)4:\1$/u;

test.each([
  ['id:objectives', 'objectives'],
  ['label:kpis.label', 'kpis'],
])('%s offers a column of %s, rows to come included', (type, table) => {
  const offered = validation(type);
  expect(offered).toMatchObject({ kind: 'range', table });
  expect(offered?.kind === 'range' && offered.a1).toMatch(OPEN_COLUMN);
});

test('a tab the plan does not hold offers nothing', () => {
  expect(validation('id:personas')).toBeNull();
  expect(validation('label:personas.name')).toBeNull();
  expect(validation('list:no_such_list')).toBeNull();
});

const checkbox = (key: string, changes = {}) => rawColumn({ key, type: 'checkbox', ...changes });
const columns = [
  checkbox('typed'),
  checkbox('calculated', { formula: '1' }),
  checkbox('proposed', { default: '1' }),
  checkbox('written', { script: true }),
  checkbox('machine', { hidden: true }),
];

test('columns people type have a dropdown over every prepared row', () => {
  expect(tableValidations(visits({ columns }))).toEqual([
    { row: 4, column: 1, rows: 50, validation: { kind: 'checkbox' } },
  ]);
});

test.each([{ layout: 'report', prepared: 50 }, { layout: 'data' }])('%j has none', (changes) => {
  expect(tableValidations(visits({ columns, ...changes }))).toEqual([]);
});
