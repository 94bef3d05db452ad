import * as fc from 'fast-check';
import { a1, absolute, columnLetter, columnNumber, quoteSheet } from '../../../src/core/formula/geometry';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test('letters and numbers say the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
      expect(columnNumber(columnLetter(column))).toBe(column);
    }),
  );
});

test.each([
  ['SWOT', "'SWOT'"],
  ["Plan d'action", "'Plan d''action'"],
])('the tab %s is spelled %s', (name, spelled) => expect(quoteSheet(name)).toBe(spelled));

test('cells and ranges', () => {
  expect(absolute(12, 28)).toBe('$AB$12');
  expect(a1(4, 2)).toBe('B4');
  expect(a1(4, 2, 6)).toBe('B4:B9');
  expect(a1(4, 2, 6, 3)).toBe('B4:D9');
});
