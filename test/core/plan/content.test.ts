import { formulaFor, valueRow, type RowContent } from '../../../src/core/plan/content';

const row = (changes: Partial<RowContent>): RowContent => ({ ...valueRow({}), ...changes });
const variants = { first: 'left', rep: 'by {axis}', default: 'all' };

test.each([
  ['the most particular variant', ['first', 'rep', 'default'], 'left'],
  ['the next one when there is none', ['channel', 'rep', 'default'], 'by rep'],
  ['the usual one', ['channel', 'default'], 'all'],
  ['nothing when none is its own', ['channel'], ''],
])('a row takes %s', (_what, taken, formula) => {
  expect(formulaFor(variants, row({ variants: taken, slots: { axis: 'rep' } }))).toBe(formula);
});

test('one formula serves every row', () => {
  expect(formulaFor('[score]*2', row({ variants: ['month'] }))).toBe('[score]*2');
  expect(formulaFor(null, row({}))).toBe('');
});

test('slots the row does not fill are left to the cell', () => {
  expect(formulaFor('{k}+{row}', row({ slots: { k: '3' } }))).toBe('3+{row}');
});
