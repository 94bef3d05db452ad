import { say } from '../../src/locales';
import { objectiveVerdict, smartVerdict } from '../../src/locales/smart';
import { formatValue } from '../../src/locales/value';
import { checkSmart } from '../../src/core/smart/check';

describe('a value in a sentence', () => {
  test.each([
    [1234, '1234', '1234'],
    [12_345, '12\u202F345', '12,345'],
    [2_400_000, '2\u202F400\u202F000', '2,400,000'],
    [1234.5, '1234,5', '1234.5'],
    [-12_345.67, '\u221212\u202F345,67', '\u221212,345.67'],
    [0.1 + 0.2, '0,3', '0.3'],
    [0, '0', '0'],
    [1e21, '1e+21', '1e+21'],
    [Number.POSITIVE_INFINITY, 'Infinity', 'Infinity'],
    ['2027-12-31', '31/12/2027', '2027-12-31'],
    ['Anne 2027-12-31', 'Anne 2027-12-31', 'Anne 2027-12-31'],
  ])('%p', (value, french, english) => {
    expect(formatValue('fr', value)).toBe(french);
    expect(formatValue('en', value)).toBe(english);
  });
});

test('fills the blanks in', () => {
  expect(say('fr', 'memberTwice', { value: 'Anne' })).toBe(
    '«\u00A0Anne\u00A0» apparaît deux fois. Gardez-en un, ou distinguez-les.',
  );
  expect(say('en', 'tooManyMembers', { count: 201, max: 200 })).toBe(
    '201 names are more than 200. Group some of them.',
  );
});

test('a blank nobody fills stays visible', () => {
  expect(say('en', 'memberTwice')).toContain('{value}');
});

test('shows a sentence inside another one', () => {
  expect(say('fr', 'negativeValue', { value: -3, argument: 'argument_costs' })).toContain('coûts');
  expect(say('en', 'negativeValue', { value: -3, argument: 'my costs' })).toContain('“my costs”');
});

test('what a person typed is never read as a sentence of ours', () => {
  expect(say('en', 'memberTwice', { value: 'companyMissing' })).toContain('“companyMissing”');
});

test.each(['fr', 'en'] as const)('a verdict is worded in %s', (language) => {
  const result = checkSmart('Améliorer nos performances');
  expect(smartVerdict(result, language)).toMatch(/^SMART \d\/5/u);
  expect(objectiveVerdict(result, language)).toMatch(/^\[?S\]? .*T/u);
});
