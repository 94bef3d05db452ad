import { readMembers } from '../../../../src/core/plan/read/members';
import type { Sharing } from '../../../../src/core/plan/answers';
import { refusalOf } from './refusal';

const FR = { language: 'fr', currency: 'EUR' } as const;
const read = (lines: readonly string[], sharing: Sharing = 'equal') =>
  readMembers(
    lines.map((line) => {
      const [name = '', amount = ''] = line.split('|');
      return { name, amount };
    }),
    sharing,
    FR,
  );

test('keeps the names in order, tidied, without the empty lines', () => {
  expect(read([' Zoé  Martin', '', 'Anne Roux ', '  ']).map(({ name }) => name)).toEqual([
    'Zoé Martin',
    'Anne Roux',
  ]);
});

test.each([
  ['last_year', [80_000_00, null]],
  ['typed', [80_000_00, null]],
  ['equal', [null, null]],
] as const)('sharing %s keeps %j', (sharing, amounts) => {
  expect(read(['Anne|80 000', 'Luc|'], sharing).map(({ amount }) => amount)).toEqual(amounts);
});

test.each<[string, readonly string[], Sharing, string]>([
  ['no name', ['', ' '], 'equal', 'membersMissing'],
  ['a crowd', Array.from({ length: 201 }, (_, k) => `Client ${k} bis`), 'equal', 'tooManyMembers'],
  ['a name twice', ['Anne Roux', 'anne  roux'], 'equal', 'memberTwice'],
  ['a name twice but for its accents', ['Zoe', 'Zoé'], 'equal', 'memberTwice'],
  ['the name of the rest, in French', ['Non affecté'], 'equal', 'memberReserved'],
  ['the name of the rest, in English', ['Unassigned'], 'equal', 'memberReserved'],
  ['the name of the whole', ['Tous'], 'equal', 'memberReserved'],
  ['a formula', ['=A1'], 'equal', 'memberUnsafe'],
  ['a comparison', ['>100'], 'equal', 'memberUnsafe'],
  ['a wildcard', ['Lampe*'], 'equal', 'memberUnsafe'],
  ['a number', ['1 234,5'], 'equal', 'memberUnsafe'],
  ['a date', ['01/02/2027'], 'equal', 'memberUnsafe'],
  ['true', ['VRAI'], 'equal', 'memberUnsafe'],
  ['a long name', ['x'.repeat(101)], 'equal', 'textTooLong'],
  ['an unreadable amount', ['Anne|beaucoup'], 'typed', 'amountUnreadable'],
  ['no amount at all', ['Anne', 'Luc'], 'typed', 'sharesMissing'],
  ['amounts of nothing', ['Anne|0', 'Luc|0'], 'last_year', 'sharesMissing'],
])('%s is refused', (_what, lines, sharing, key) => {
  expect(refusalOf(() => read(lines, sharing)).key).toBe(key);
});

test('two hundred names are not too many', () => {
  expect(read(Array.from({ length: 200 }, (_, k) => `Client ${k} bis`))).toHaveLength(200);
});
