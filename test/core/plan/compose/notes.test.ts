import { columnMark, headerNotes, readColumnMark } from '../../../../src/core/plan/compose/notes';
import { tabOf, blueprintOf, everyTab } from '../../../support/composed';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

test.each([
  ['Une précision.\n\n[swot.score]', { table: 'swot', column: 'score' }],
  ['[swot.score]  \n', { table: 'swot', column: 'score' }],
  ['[swot.score] puis un mot', null],
  ['', null],
])('the mark of %j', (note, mark) => expect(readColumnMark(note)).toEqual(mark));

const blueprint = blueprintOf({ tabs: everyTab() });

test.each(blueprint.tabs.map(({ table }) => table))('every column of %s says which it is', (table) => {
  const { notes, cells, frozenRows } = tabOf(blueprint, table);
  const header = notes.find(({ row, texts }) => row === frozenRows && texts.length === 1);
  const marks = (header?.texts[0] ?? []).map((note) => readColumnMark(note));
  expect(marks.filter((mark) => mark?.table !== table)).toEqual([]);
  expect(new Set(marks.map((mark) => mark?.column)).size).toBe(marks.length);
  expect((header?.column ?? 1) + marks.length - 1).toBeLessThanOrEqual(cells[0]?.length ?? 0);
});

test('a note tells the column in the plan’s language, then in the other one, its values after', () => {
  const note = { fr: 'Ce qui compte.', en: 'What counts.' };
  const raw = { columns: [rawColumn({ key: 'kind', type: 'list:swot', note }), rawColumn()] };
  const [block] = headerNotes(visits(raw));
  expect(block).toMatchObject({ row: 3, column: 1 });
  expect(block?.texts[0]?.slice(0, 2)).toEqual([
    'Ce qui compte.\nForce, Faiblesse, Opportunité, Menace\n\n' +
      'What counts.\nStrength, Weakness, Opportunity, Threat\n\n[visits.kind]',
    '[visits.town]',
  ]);
  const [english] = headerNotes(visits(raw, { settings: { language: 'en' } }));
  expect(english?.texts[0]?.[0]).toMatch(/^What counts\./u);
});

test.each(['list:rep', 'list:holiday', 'list:account'])(
  'the values of %s are too many to be told',
  (type) => {
    const [block] = headerNotes(visits({ columns: [rawColumn({ type })] }));
    expect(block?.texts[0]?.[0]).toBe(columnMark('visits', 'town'));
  },
);

test('a tab without columns has no header', () => {
  expect(headerNotes(visits({ layout: 'data' }))).toEqual([]);
});
