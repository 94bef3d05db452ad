import { cac, roi } from '../../../../src/core/metrics';
import { amount, number, rate, readNumber, wholeNumber } from '../../../../src/core/metrics/arguments/number';
import { errorKey } from '../error-key';

test.each([
  [1234.5, 1234.5],
  ['1\u202f234,5', 1234.5],
  ['1,234.50', 1234.5],
  ['12 %', 0.12],
  ['3 k€', 3000],
  ['(45,10 €)', -45.1],
])('%p is the number %d', (cell, value) => {
  expect(readNumber(cell, 'argument_costs')).toBe(value);
});

test.each([
  ['two readings', '1,234'],
  ['another currency', '12 $'],
  ['bad groups', '12 34'],
  ['a word', 'douze'],
  ['a truth value', true],
  ['a date', new Date(2026, 0, 1)],
  ['what is no number', Number.NaN],
  ['an infinite value', Number.POSITIVE_INFINITY],
  ['a range', [['1']]],
])('refuses %s', (_, cell) => {
  expect(errorKey(() => readNumber(cell, 'argument_costs'))).toBe('numberExpected');
});

test('a typed number goes through the checks of its argument', () => {
  expect(rate('argument_margin').read('70 %')).toBe(0.7);
  expect(errorKey(() => rate('argument_margin').read('70'))).toBe('rateAboveOne');
  expect(errorKey(() => amount('argument_costs').read('-3 k€'))).toBe('negativeValue');
  expect(errorKey(() => wholeNumber('argument_lag', 0).read('1,5'))).toBe('wholeNumberExpected');
  expect(number('argument_baseline').read('\u22121,5')).toBe(-1.5);
});

test('custom functions take typed numbers, in a cell and in a range', () => {
  expect(cac('12\u00a0k€', '40')).toBe(300);
  expect(cac([['1 200'], ['800,00 €']], 4, 'total')).toBe(500);
  expect(roi('150', 100)).toBeCloseTo(0.5, 12);
});
