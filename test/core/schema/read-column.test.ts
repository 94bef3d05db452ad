import { readColumns } from '../../../src/core/schema/read-column';
import { open } from '../../../src/core/schema/shape';
import { rawColumn } from './raw-table';

const read = (changes: Readonly<Record<string, unknown>>) => readColumns(open(rawColumn(changes), 'column'));

test('fills in what a plain column leaves out', () => {
  expect(read({})).toEqual([
    {
      key: 'town',
      label: { fr: 'Town', en: 'Town' },
      type: { kind: 'text' },
      detail: false,
      coreIn: [],
      formula: null,
      default: null,
      constant: null,
      script: false,
      hidden: false,
      note: null,
      width: 220,
    },
  ]);
});

test('a hidden column is a detail too', () => {
  expect(read({ hidden: true })[0]).toMatchObject({ hidden: true, detail: true });
});

test.each([
  ['number', 100],
  ['list:rep', 170],
  ['money', 110],
  ['list:swot', 150],
  ['label:kpis.label', 170],
])('a column of %s is %d pixels wide unless told otherwise', (type, width) => {
  expect(read({ type })[0]?.width).toBe(width);
  expect(read({ type, width: 64 })[0]?.width).toBe(64);
});

test('a formula may have a variant a kind of row', () => {
  expect(read({ formula: { default: '[a]', month: '[b]' } })[0]?.formula).toEqual({
    default: '[a]',
    month: '[b]',
  });
});

test('repeats a column, numbering its key, its words and its formulas', () => {
  const months = read({
    key: 'm{kk}',
    label: { fr: 'Mois {k}', en: 'Month {k}' },
    note: { fr: 'Le mois {k}.', en: 'Month {k}.' },
    formula: '[base]*{k}',
    default: '[m{kk}]',
    repeat: 12,
  });
  expect(months).toHaveLength(12);
  expect(months[11]).toMatchObject({
    key: 'm12',
    label: { fr: 'Mois 12', en: 'Month 12' },
    note: { fr: 'Le mois 12.', en: 'Month 12.' },
    formula: '[base]*12',
    default: '[m12]',
  });
  expect(months[0]?.key).toBe('m01');
});

test.each([
  [{ lable: 'x' }, 'column.lable'],
  [{ formula: { default: 3 } }, 'column.formula.default'],
  [{ type: 'monney' }, 'monney'],
])('refuses %j', (changes, place) => {
  expect(() => read(changes)).toThrow(place);
});
