import * as fc from 'fast-check';
import { checkSmart } from '../../../src/core/smart/check';
import { corpus } from './corpus';
import { score } from './score';

const ROWS = corpus();

/** One row in some, from all over the corpus. */
const every = <T>(all: readonly T[], step: number): readonly T[] =>
  all.filter((_, rank) => rank % step === 0);

function criteriaMet(sentence: string): string {
  return Object.values(checkSmart(sentence).points).map(Boolean).join();
}

describe.each(['fr', 'en'] as const)('the corpus in %s', (language) => {
  const rows = ROWS.filter((row) => row.language === language);

  test('holds every hard type many times', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  test('is read as it is labelled', () => {
    const { S, M, T, allRight, misses } = score(rows);
    expect({ misses: misses.length > rows.length / 50 ? misses : [] }).toEqual({ misses: [] });
    expect(Math.min(S, M, T)).toBeGreaterThanOrEqual(0.98);
    expect(allRight).toBeGreaterThanOrEqual(0.97);
  });

  test('tells the language', () => {
    const mistaken = rows.filter(({ sentence }) => checkSmart(sentence).language !== language);
    expect(mistaken.map(({ sentence }) => sentence)).toEqual([]);
  });

  test.each([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without accents', (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')],
    ['with unbreakable spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['as a question', (text: string) => `${text}\u202f?`],
    ['with typographic apostrophes', (text: string) => text.replaceAll("'", '’')],
  ])('is judged the same %s', (_, rewrite) => {
    const moved = every(rows, 3).filter(({ sentence }) => {
      const [before, after] = [checkSmart(sentence).points, checkSmart(rewrite(sentence)).points];
      return JSON.stringify(before) !== JSON.stringify(after);
    });
    expect(moved.map(({ sentence }) => sentence)).toEqual([]);
  });
});

test('a letter left out of a long word seldom changes what is met', () => {
  let changed = 0;
  let tried = 0;
  for (const { sentence } of every(ROWS, 3)) {
    const word = /\p{L}{7,}/u.exec(sentence);
    if (!word) continue;
    const at = word.index + 3;
    tried += 1;
    if (criteriaMet(sentence) !== criteriaMet(sentence.slice(0, at) + sentence.slice(at + 1))) changed += 1;
  }
  expect(tried).toBeGreaterThan(150);
  expect(changed / tried).toBeLessThan(0.04);
});

test('any text at all gets points from 0 to 2 and a word that counts them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { points, met, fixes } = checkSmart(text);
      const values = Object.values(points);
      expect(values.every((value) => [0, 1, 2].includes(value))).toBe(true);
      expect(met).toBe(values.filter((value) => value > 0).length);
      expect(fixes.length > 0 || values.every((value) => value === 2)).toBe(true);
    }),
  );
});
