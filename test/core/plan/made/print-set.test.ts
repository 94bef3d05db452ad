import { printOf } from '../../../../src/core/plan/made/cell-print';
import { addedTo, keepEach, keepSum } from '../../../../src/core/plan/made/print-set';

const prints = (...values: readonly (string | number | boolean)[]) => values.map(printOf);
const KEPT = prints('Lyon', 12.5, true, 'Lyon');

describe.each([
  ['one by one', keepEach],
  ['as a sum', keepSum],
])('prints kept %s', (_, keep) => {
  test.each([
    ['the same, in another order', ['Lyon', true, 'Lyon', 12.5], 0],
    ['one more', ['Lyon', 12.5, true, 'Lyon', 'Nice'], 1],
    ['one for another', ['Lyon', 12.5, true, 'Nice'], 1],
    ['a number for its text', ['Lyon', '12.5', true, 'Lyon'], 1],
    ['nothing any more', [], 0],
  ])('%s', (_name, now, expected) => {
    expect(addedTo(prints(...now), keep(KEPT))).toBe(expected);
  });
});

test('one by one, what was deleted is not typed', () => {
  expect(addedTo(prints('Lyon', true), keepEach(KEPT))).toBe(0);
});

test('as a sum, a row deleted is not told from a row changed', () => {
  expect(addedTo(prints('Lyon', true), keepSum(KEPT))).toBe(1);
});

test('without a print, all of it is typed', () => {
  expect(addedTo(KEPT)).toBe(4);
});

test('a number keeps its print through the last digit of a binary fraction', () => {
  expect(printOf(0.1 + 0.2)).toBe(printOf(0.3));
  expect(printOf(0.3)).not.toBe(printOf(0.31));
});
