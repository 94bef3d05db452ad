import { columnLetters, parseReference, toA1, toFixedA1, zoneOnGrid } from '../../../workbench/runtime/a1';

const GRID = { rows: 100, columns: 26 };

test.each([
  ['B2', 'B2'],
  ['$C$3', 'C3'],
  ['B2:D5', 'B2:D5'],
  ['D5:B2', 'B2:D5'],
  ['5:7', 'A5:Z7'],
  ['D:F', 'D1:F100'],
  ['A2:A', 'A2:A100'],
  ['B2:3', 'B2:Z3'],
  ['R2C3', 'C2'],
  ['R1C1:R2C2', 'A1:B2'],
  [' b2 ', 'B2'],
])('%s is %s on a grid of 100 × 26', (text, expected) => {
  const reference = parseReference(text);
  expect(reference && toA1(zoneOnGrid(reference, GRID.rows, GRID.columns))).toBe(expected);
});

test.each([
  ['Sheet1!A1', 'Sheet1'],
  ["'L''été 2026'!A1:B2", "L'été 2026"],
  ['A1', null],
])('%s names the sheet %s', (text, sheetName) => {
  expect(parseReference(text)?.sheetName).toBe(sheetName);
});

test.each(['', 'PAC_ACTUALS', 'A', '5', 'A1:B2:C3', 'A1 B2'])('%j is no reference', (text) => {
  expect(parseReference(text)).toBeNull();
});

test('a reference beyond the grid is not found', () => {
  const reference = parseReference('A1:AA3');
  expect(() => reference && zoneOnGrid(reference, GRID.rows, GRID.columns)).toThrow('Range not found');
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a fixed reference has its dollars', () => {
  expect(toFixedA1({ top: 1, left: 1, bottom: 4, right: 27 })).toBe('$B$2:$AB$5');
});
