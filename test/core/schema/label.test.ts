import { keyOf } from '../../../src/core/schema/key-of';
import { label, labelOrText } from '../../../src/core/schema/label';

test.each([
  ['swot', 'strength', 'fr', 'Force'],
  ['swot', 'strength', 'en', 'Strength'],
  ['account', '6135', 'fr', '6135'],
] as const)('%s.%s in %s is %s', (list, key, language, expected) => {
  expect(label(list, key, language)).toBe(expected);
});

test('a key the list does not have is refused', () => {
  expect(() => label('swot', 'luck', 'fr')).toThrow('No value luck in list swot');
});

test.each([
  ['swot', 'strength', 'Force'],
  ['swot', 'Une idée à nous', 'Une idée à nous'],
  ['rep', 'Anne Roux', 'Anne Roux'],
  ['no such list', 'Anne Roux', 'Anne Roux'],
])('%s: %s is shown as %s', (list, text, shown) => {
  expect(labelOrText(list, text, 'fr')).toBe(shown);
});

test.each([
  ['Force', 'strength'],
  ['  force ', 'strength'],
  ['STRENGTH', 'strength'],
  ['strength', 'strength'],
  ['Chance', null],
  ['', null],
])('%j is the value %j of the SWOT', (text, key) => {
  expect(keyOf('swot', text)).toBe(key);
});

test('no list, no key', () => expect(keyOf('no such list', 'Force')).toBeNull());
