import { formatClass, suits } from '../../../src/core/upkeep/format-class';

test.each([
  ['', 'automatic'],
  ['0.###############', 'automatic'],
  ['@', 'text'],
  ['dd/mm/yyyy', 'date'],
  ['0.0%', 'percent'],
  ['#,##0.00 [$€]', 'number'],
  ['#,##0 "jours"', 'number'],
])('%j is %s', (pattern, expected) => {
  expect(formatClass(pattern)).toBe(expected);
});

test.each([
  ['#,##0', '#,##0.00 [$€]', true],
  ['General', '#,##0', true],
  ['General', 'dd/mm/yyyy', false],
  ['@', '#,##0', false],
  ['0%', '0.0%', true],
  ['#,##0', '', true],
])('a cell shown as %j where %j is wanted: %s', (held, wanted, expected) => {
  expect(suits(held, wanted)).toBe(expected);
});
