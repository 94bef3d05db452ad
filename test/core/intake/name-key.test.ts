import * as fc from 'fast-check';
import { nameKey } from '../../../src/core/intake/name-key';
import { unitTable } from './unit-table';

test.each([
  ['Zoé Martin', 'zoe martin'],
  ['  ZOÉ\u00a0\u202fMARTIN\t', 'zoe martin'],
  ['Zoe\u0301 Martin', 'zoe martin'],
  ['Cœur de gamme', 'coeur de gamme'],
  ['CŒUR DE GAMME', 'coeur de gamme'],
  ['Lætitia', 'laetitia'],
  ['Îlot-Ça', 'ilot-ca'],
  ['Søren Øst', 'soren ost'],
  ['Łukasz', 'lukasz'],
  ['Strauß', 'strauss'],
  ['STRAUẞ', 'strauss'],
  ['Σοφος', 'σοφοσ'],
  ['İzmir', 'izmir'],
  ['L’Atelier', "l'atelier"],
  ['L‘Atelier', "l'atelier"],
  ['Anne\u2011Lise', 'anne-lise'],
  ['Anne–Lise', 'anne-lise'],
  ['Anne\u2212Lise', 'anne-lise'],
  ['Anne\u200b Lise\u00ad', 'anne lise'],
  ['\ufeffAnne', 'anne'],
  ['', ''],
])('the key of “%s” is “%s”', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ['another order', 'Zoé Martin', 'Martin Zoé'],
  ['an initial', 'Zoé Martin', 'Z. Martin'],
  ['one letter', 'Zoé Martin', 'Zoé Marten'],
  ['a space for a hyphen', 'Anne-Lise', 'Anne Lise'],
  ['an apostrophe left out', 'L’Atelier', 'Latelier'],
])('%s makes another key', (_, one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

const LETTERS = "abcdefghijklmnopqrstuvwxyzàâäéèêëîïôöùûüÿçñœæ-' ".split('');
const name = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 30 });
const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '');
const spaces = fc.stringMatching(/^[ \t\u00a0\u202f\u2009]{1,3}$/u);

test('P26: a key is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(name, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
    { numRuns: 3000 },
  );
});

test('P26: case, accents and spaces do not change the key', () => {
  fc.assert(
    fc.property(name, spaces, (text, space) => {
      const key = nameKey(text);
      expect(nameKey(text.toUpperCase())).toBe(key);
      expect(nameKey(withoutAccents(text))).toBe(key);
      expect(nameKey(withoutAccents(text.toUpperCase()))).toBe(key);
      expect(nameKey(text.normalize('NFD'))).toBe(key);
      expect(nameKey(`${space}${text.replaceAll(' ', space)}${space}`)).toBe(key);
    }),
  );
});

test('P26: plain letters and digits are kept', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]([a-z0-9 ]?[a-z0-9]){0,10}$/u), (text) => {
      expect(nameKey(text)).toBe(text);
    }),
  );
});

test('every name of the shared table', () => {
  const rows = unitTable('messy-name-variants');
  if (rows === null) return;
  expect(rows).toHaveLength(28);
  for (const { raw = '', canonical = '', same_key: same } of rows)
    expect({ raw, same: nameKey(raw) === nameKey(canonical) }).toEqual({ raw, same: same === 'yes' });
});
