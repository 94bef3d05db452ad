import type { FunctionHelp } from '../../../sidebar/help/described';
import { exampleCall, spellingOf, spellNumbers } from '../../../sidebar/help/spelling';

const parameter = (fr: string, en = fr) => ({
  name: 'x',
  says: { fr: '', en: '' },
  optional: false,
  example: { fr, en },
});

const described: FunctionHelp = {
  name: 'F',
  says: { fr: '', en: '' },
  parameters: [parameter('50'), parameter('0.7'), parameter('"haut 1.5"', '"high 1.5"'), parameter('A2:A4')],
  plain: 2,
  result: { value: '1.5', says: { fr: '', en: '' } },
};

test.each([
  ['fr_FR', ',', ';'],
  ['de_DE', ',', ';'],
  ['en_US', '.', ','],
  ['en_GB', '.', ','],
  ['es_MX', '.', ','],
] as const)('%s writes decimals with %s and parts arguments with %s', (locale, decimal, separator) => {
  expect(spellingOf(locale)).toEqual({ decimal, separator });
});

test.each([
  ['fr_FR', 'fr', 4, '=F(50;0,7;"haut 1.5";A2:A4)'],
  ['fr_FR', 'en', 4, '=F(50;0,7;"high 1.5";A2:A4)'],
  ['en_US', 'fr', 4, '=F(50,0.7,"haut 1.5",A2:A4)'],
  ['en_US', 'en', 2, '=F(50,0.7)'],
] as const)('in a workbook of %s read in %s, %d parameters', (locale, language, count, call) => {
  expect(exampleCall(described, count, language, spellingOf(locale))).toBe(call);
});

test('a sentence keeps its full stop', () => {
  expect(spellNumbers('33.34; 33.33. SMART 5/5.', spellingOf('fr_FR'))).toBe('33,34; 33,33. SMART 5/5.');
});
