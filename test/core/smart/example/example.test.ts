import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { day } from '../../../../src/core/calendar/day';
import { judgeSentence } from '../../../../src/core/smart/check';
import { exampleOf, type ExampleOptions } from '../../../../src/core/smart/example/example';
import type { Criterion, FixKey } from '../../../../src/core/smart/result';
import { say } from '../../../../src/locales';
import { typographyFaults } from '../../../support/french';
import { BLANKS, ENGLISH, FRENCH } from './cases';

const TODAY = day(2026, 11, 22);
const LONGEST = 160;

function exampleFor(sentence: string, options: Partial<ExampleOptions> = { asOf: TODAY }): string {
  const { asOf } = options;
  const { result, reading } = judgeSentence(sentence, asOf === undefined ? {} : { asOf });
  const example = reading && exampleOf(sentence, reading, { fix: result.fixes[0], ...options });
  return example ? say(example.language ?? 'fr', example.key, example.values) : '';
}

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('a better wording', () => {
  test.each([...FRENCH, ...ENGLISH])('%s', (sentence, example) => {
    expect(plain(exampleFor(sentence))).toBe(example);
  });

  test.each([...FRENCH, ...ENGLISH])('of “%s” corrects what was to be corrected', (sentence, example) => {
    const { fixes, points } = judgeSentence(sentence, { asOf: TODAY }).result;
    const filled = Object.entries(BLANKS).reduce((text, [blank, by]) => text.replaceAll(blank, by), example);
    const criterion = criterionOf(fixes[0]);
    expect(filled).not.toContain('[');
    expect(judgeSentence(filled, { asOf: TODAY }).result.points[criterion]).toBeGreaterThan(
      points[criterion],
    );
  });

  test.each(FRENCH)('of “%s” keeps French typography', (sentence) => {
    const typed = sentence
      .replaceAll("'", '’')
      .replaceAll(/ (?=[%€:])/gu, '\u00A0')
      .replaceAll(' !', '\u202F!')
      .replaceAll(' k€', '\u00A0€');
    expect(typographyFaults(exampleFor(typed))).toStrictEqual([]);
  });
});

const criterionOf = (fix: FixKey | undefined): Criterion => {
  if (fix === 'smartFixPast') return 'T';
  const letter = (['S', 'M', 'A', 'R', 'T'] as const).find((one) => fix?.startsWith(`smartFix${one}`));
  return letter ?? 'S';
};

test('names the means when nothing says why it can be done', () => {
  const sentence = 'Signer 12 contrats avec des hôtels avant le 30 juin 2027 pour financer une embauche';
  expect(plain(exampleFor(sentence, { asOf: TODAY, fix: 'smartFixA1' }))).toBe(
    `${sentence}, grâce à [moyens : budget, embauche, formation]`,
  );
});

test.each([
  [
    'nothing to correct',
    'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour financer l’embauche',
  ],
  ['only its author can say how much', 'Doubler le CA en deux semaines'],
  ['no sentence', '12'],
])('is not made up: %s', (_, sentence) => {
  expect(exampleFor(sentence)).toBe('');
});

/** The year of the deadline an example gives. */
const yearOn = (asOf?: number) =>
  /\d{4}|\[année\]/u.exec(exampleFor('Quadrupler les dons en ligne', { asOf }))?.[0];

test('gives a year to come, or a blank without today', () => {
  expect(yearOn(day(2026, 1, 5))).toBe('2026');
  expect(yearOn(day(2026, 12, 1))).toBe('2027');
  expect(yearOn()).toBe('[année]');
});

test('leaves a past date alone when its year is not written once', () => {
  expect(exampleFor('Passer de 2 M€ en 2024 à 3 M€ en ventes bois fin 2024')).not.toContain('2027');
});

test('keeps the first words of a long sentence', () => {
  const long = `Augmenter le nombre de rendez-vous qualifiés ${'auprès des distributeurs de la région '.repeat(5)}`;
  const example = exampleFor(long);
  expect(example).toMatch(/^Augmenter le nombre de rendez-vous qualifiés auprès .*…/u);
  expect(example.length).toBeLessThanOrEqual(LONGEST);
});

test('is never long, whatever the sentence', () => {
  const words = constantFrom(...FRENCH, ...ENGLISH).map(([sentence]) => sentence);
  assert(
    property(array(oneof(words, string()), { minLength: 1, maxLength: 6 }), (parts) => {
      expect(exampleFor(parts.join(' ')).length).toBeLessThanOrEqual(LONGEST);
    }),
  );
});
