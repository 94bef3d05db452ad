import { askNames } from '../../../../src/core/intake/names/ask-names';
import { nameBook } from '../../../../src/core/intake/names/known-names';
import { judged, NO_NAMES } from '../reading';

const KNOWN = { ...NO_NAMES, rep: ['Anne Roux', 'Luc Petit'] };

const ROWS = [
  ['Date', 'Vendeur', 'Montant HT'],
  ['03/02/2027', 'ANNE ROUX', '1,00'],
  ['03/02/2027', 'A. Roux', '2,00'],
  ['03/02/2027', 'Zoe Noel', '3,00'],
  ['03/02/2027', 'Zoé Noël', '4,00'],
  ['03/02/2027', 'Zoé Noël', '5,00'],
  ['03/02/2027', 'Noël Zoé', '6,00'],
  ['03/02/2027', 'Non affecté', '7,00'],
  ['03/02/2027', '', '8,00'],
  ['hier', 'Inconnu', '9,00'],
];

const strangers = (choices: Parameters<typeof nameBook>[1] = []) => {
  const book = nameBook(KNOWN, choices, 'Non affecté');
  return askNames(judged(ROWS), KNOWN, (list, name) => book.find(list, name) !== undefined);
};

test('each name no list holds is asked about once, under its most frequent spelling', () => {
  expect(strangers()).toEqual([
    { list: 'rep', name: 'Zoé Noël', rows: 3, near: [] },
    { list: 'rep', name: 'A. Roux', rows: 1, near: ['Anne Roux'] },
    { list: 'rep', name: 'Noël Zoé', rows: 1, near: ['Zoé Noël'] },
  ]);
});

test('an answer is an answer for every spelling', () => {
  const choices = [
    { list: 'rep', name: 'zoé noël', member: 'Luc Petit' },
    { list: 'rep', name: 'A. ROUX', member: null },
  ] as const;
  expect(strangers(choices).map(({ name }) => name)).toEqual(['Noël Zoé']);
  const { find } = nameBook(KNOWN, choices, 'Non affecté');
  expect([
    find('rep', 'ZOE NOEL'),
    find('rep', 'a. roux'),
    find('rep', 'Anne  Roux'),
    find('product', 'Zoé Noël'),
  ]).toEqual(['Luc Petit', null, 'Anne Roux', undefined]);
});

test('an answer whose name left the plan is no answer', () => {
  expect(strangers([{ list: 'rep', name: 'A. Roux', member: 'Paul' }])).toHaveLength(3);
});
