import { style, styleKeys, table, tableKeys } from '../../../src/core/schema/catalogue';
import type { Words } from '../../../src/core/schema/words';
import { typographyFaults } from '../../support/french';

type Sentence = readonly [place: string, words: Words];

const worded = (place: string, words: Words | null): readonly Sentence[] => (words ? [[place, words]] : []);

/** Sentences people read. Labels keep the keyboard's signs, because people retype them. */
function sentencesOf(key: string): readonly Sentence[] {
  const { guidance, purpose, columns, fields } = table(key);
  return [
    [`${key}.guidance`, guidance],
    [`${key}.purpose`, purpose],
    ...columns.flatMap((column) => worded(`${key}.${column.key}.note`, column.note)),
    ...fields.flatMap((field) => [
      ...worded(`${key}.${field.key}.help`, field.help),
      ...worded(`${key}.${field.key}`, typeof field.constant === 'object' ? field.constant : null),
    ]),
  ];
}

const SENTENCES: readonly Sentence[] = [
  ...tableKeys().flatMap(sentencesOf),
  ...styleKeys().map((key): Sentence => [`${key}.pitch`, style(key).pitch]),
];

/** A formula quoted in a sentence keeps its own signs. */
const withoutFormula = (sentence: string): string => sentence.replace(/=[A-Z]+\(.*\)/u, '');

test('there are sentences to check', () => expect(SENTENCES.length).toBeGreaterThan(400));

test.each(SENTENCES)('%s is set as French sets it', (_place, { fr }) => {
  expect(typographyFaults(withoutFormula(fr))).toEqual([]);
});

test.each(SENTENCES)('%s is set as English sets it', (_place, { en }) => {
  expect(withoutFormula(en)).not.toMatch(/[\u00A0\u202F«»]|\p{L}'\p{L}|\d %| [;:!?]|\s{2}/u);
});

test.each([
  ["L'objectif", 'straight apostrophe'],
  ['Pourquoi ?', 'U+202F before ; ! ?'],
  ['Le total : 3', 'U+00A0 before :'],
  ['10 %', 'U+00A0 before % and €'],
  ['« oui »', 'U+00A0 inside « »'],
  ['2 400 000\u00A0€', 'U+202F in thousands'],
])('%s breaks a rule', (sentence, rule) => {
  expect(typographyFaults(sentence)).toEqual([rule]);
});

test('a sentence well set breaks none', () => {
  expect(
    typographyFaults('Qu’est-ce\u202F? « Oui\u00A0», 2\u202F400\u202F000\u00A0€\u00A0: 10\u00A0%.'),
  ).toContain('U+00A0 inside « »');
  expect(
    typographyFaults('Qu’est-ce\u202F? «\u00A0Oui\u00A0», 2\u202F400\u202F000\u00A0€\u00A0: 10\u00A0%.'),
  ).toEqual([]);
});
