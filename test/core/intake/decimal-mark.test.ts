import { decimalMarkOf } from '../../../src/core/intake/decimal-mark';

test.each([
  ['a decimal comma', ['12', '12,5', '1,234'], ','],
  ['a decimal dot', ['1.234', '-12.50 €'], '.'],
  ['thousands given twice', ['1,234', '1,234,567'], '.'],
  ['both marks', ['1.234,56'], ','],
  ['spaces beside three decimals', ['1 234,567'], ','],
  ['a leading zero', ['0.125'], '.'],
  ['a percentage', ['12,5 %'], ','],
])('%s proves the mark of the column', (_, texts, mark) => {
  expect(decimalMarkOf(texts)).toBe(mark);
});

test.each([
  ['nothing but whole and ambiguous amounts', ['12', '1 234', '1,234', '1.234']],
  ['cells that disagree', ['12,5', '12.5']],
  ['unreadable cells', ['', '#N/A', '1,2,3', 'Prix, HT']],
  ['no cell', []],
])('%s prove none', (_, texts) => {
  expect(decimalMarkOf(texts)).toBeNull();
});
