import {
  constant,
  each,
  flag,
  numberOr,
  oneOf,
  onlyKeys,
  open,
  text,
  texts,
  textOr,
  words,
  wordsOrConstant,
  wordsOrNull,
} from '../../../src/core/schema/shape';

const source = open(
  { name: 'SWOT', rows: 50, shown: true, tabs: ['a', 'b'], label: { fr: 'Oui', en: 'Yes' }, nothing: null },
  'table',
);

test.each([
  ['a text', () => text(source, 'name'), 'SWOT'],
  ['a text that may be absent', () => textOr(source, 'prefix', null), null],
  ['a text that is null', () => textOr(source, 'nothing', 'none'), 'none'],
  ['a number', () => numberOr(source, 'rows', 0), 50],
  ['a number that is absent', () => numberOr(source, 'width', 120), 120],
  ['a flag', () => flag(source, 'shown'), true],
  ['a flag that is absent', () => flag(source, 'hidden'), false],
  ['texts', () => texts(source, 'tabs'), ['a', 'b']],
  ['texts that are absent', () => texts(source, 'sections'), []],
  ['words', () => words(source, 'label'), { fr: 'Oui', en: 'Yes' }],
  ['words that are absent', () => wordsOrNull(source, 'note'), null],
  ['one word among several', () => oneOf(source, 'name', ['SWOT', 'PESTEL']), 'SWOT'],
  ['a constant', () => constant(source, 'rows'), 50],
  ['a constant that is absent', () => constant(source, 'default'), null],
  ['words where a constant may stand', () => wordsOrConstant(source, 'label'), { fr: 'Oui', en: 'Yes' }],
  ['a constant where words may stand', () => wordsOrConstant(source, 'shown'), true],
] as const)('reads %s', (_what, read, expected) => {
  expect(read()).toEqual(expected);
});

test.each([
  ['no object', () => open([], 'table.columns[0]'), 'table.columns[0]: object'],
  ['nothing', () => open(null, 'table'), 'table: object'],
  ['a number as text', () => text(source, 'rows'), 'table.rows: text'],
  ['a text as number', () => numberOr(source, 'name', 0), 'table.name: number'],
  ['a text as flag', () => flag(source, 'name'), 'table.name: true or false'],
  ['a text as array', () => each(source, 'name', (item) => item), 'table.name: array'],
  ['a text as array of texts', () => texts(source, 'name'), 'table.name: array of texts'],
  [
    'a missing language',
    () => words(open({ label: { fr: 'Oui' } }, 'table'), 'label'),
    'table.label.en: text',
  ],
  ['a word not allowed', () => oneOf(source, 'name', ['entry', 'data']), 'table.name: entry, data'],
  ['an object as constant', () => constant(source, 'label'), 'table.label: text, number, true or false'],
  ['an unknown key', () => onlyKeys(source, ['name', 'rows']), 'table.shown: one of name, rows'],
])('refuses %s, naming the place', (_what, read, message) => {
  expect(read).toThrow(`Template ${message} expected`);
});

test('names the item of an array', () => {
  const list = open({ items: [{ name: 'a' }, {}] }, 'list');
  expect(() => each(list, 'items', (item) => text(item, 'name'))).toThrow('list.items[1].name');
});
