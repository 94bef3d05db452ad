import { readTable } from '../../../src/core/schema/read-table';
import { rawColumn, rawTable } from './raw-table';

describe('what a layout implies', () => {
  test.each([
    ['entry', 3, 50],
    ['data', 1, 0],
    ['fields', 3, 0],
    ['report', 3, 0],
  ] as const)('%s: header in row %d, %d prepared rows', (layout, headerRow, prepared) => {
    expect(readTable(rawTable({ layout }))).toMatchObject({ layout, headerRow, prepared });
  });

  test.each(['actuals', 'spend'])('%s is a data tab people paste into: 50 prepared rows', (key) => {
    expect(readTable(rawTable({ layout: 'data', key })).prepared).toBe(50);
  });

  test('what the template says wins', () => {
    expect(readTable(rawTable({ headerRow: 5, prepared: 20 }))).toMatchObject({ headerRow: 5, prepared: 20 });
  });
});

test('what a template leaves out is empty', () => {
  expect(readTable(rawTable())).toMatchObject({
    idPrefix: null,
    expected: 0,
    rowHeight: 0,
    frozenColumns: 0,
    namedColumns: false,
    columns: [],
    fields: [],
    cells: [],
    macros: {},
    colours: [],
    panels: [],
    charts: [],
    examples: [],
  });
});

test('reads fields, head cells, colours, macros and examples', () => {
  const read = readTable(
    rawTable({
      columns: [rawColumn()],
      fields: [
        { key: 'owner', label: { fr: 'Qui', en: 'Who' }, type: 'person', constant: { fr: 'moi', en: 'me' } },
      ],
      cells: [{ column: 'town', formula: 'ref', type: 'date' }],
      colours: [{ columns: ['town'], when: '[town]=""', tone: 'watch' }],
      macros: { 'twice(x)': 'x*2' },
      examples: [{ id: 'EX-1', town: { fr: 'Lyon', en: 'Lyons' }, visits: 3, done: true }],
    }),
  );
  expect(read.fields[0]).toMatchObject({ key: 'owner', constant: { fr: 'moi', en: 'me' }, script: false });
  expect(read.cells[0]).toMatchObject({ key: '', row: 2, column: 'town', formula: 'ref', text: null });
  expect(read.colours).toEqual([{ columns: ['town'], when: '[town]=""', tone: 'watch' }]);
  expect(read.macros).toEqual({ 'twice(x)': 'x*2' });
  expect(read.examples).toEqual([{ id: 'EX-1', town: { fr: 'Lyon', en: 'Lyons' }, visits: 3, done: true }]);
});

test.each([
  [{ colums: [] }, 'table.colums'],
  [{ layout: 'grid' }, 'table.layout'],
  [{ name: { fr: 'Visites' } }, 'table.name.en'],
  [
    { fields: [{ key: 'a', label: { fr: 'a', en: 'a' }, type: 'text', formulae: '1' }] },
    'table.fields[0].formulae',
  ],
  [{ cells: [{ column: 'town', col: 2 }] }, 'table.cells[0].col'],
  [{ colours: [{ columns: 'town', when: '1', tone: 'good' }] }, 'table.colours[0].columns'],
  [{ macros: { x: 3 } }, 'table.macros.x'],
  [{ examples: [{ town: ['Lyon'] }] }, 'table.examples[0].town'],
])('refuses %j, naming the place', (changes, place) => {
  expect(() => readTable(rawTable(changes))).toThrow(`Template ${place}:`);
});
