import * as fc from 'fast-check';
import { newDocument } from '../new-document';

const HEIGHT = 8;
const { sheet } = newDocument({ locale: 'en_US' });

const CELLS = ['', 'Lampes', 'lampes', 'Lampe*', 'Abat-jour', 0, 1, 2.5, -1, '1', true, '=1/0', '=""'];
const CRITERIA = ['Lampes', 'lamp*', '?ampes', '', '<>', '<>Lampes', '>1', '<=1', '1', '=2.5', 'TRUE', '~*'];

/** What is calculated with two columns of criteria, by our functions and by those of the engine left as they are. */
function results(rows: readonly (readonly unknown[])[], criteria: readonly string[]): unknown[][] {
  sheet.getRange('A1:B8').setValues(rows.map((row) => [...row]));
  sheet.getRange('C1:C8').setValues(rows.map((_, index) => [2 ** index]));
  sheet.getRange('D1:E1').setNumberFormat('@').setValues([criteria]);
  const formulas = [
    ['=SUMIFS(C1:C8,A1:A8,D1)', '=SUMIF(A1:A8,D1,C1:C8)'],
    ['=COUNTIFS(A1:A8,D1)', '=COUNTIF(A1:A8,D1)'],
    [
      '=IFERROR(SUMIFS(C1:C8,A1:A8,D1,B1:B8,E1)/COUNTIFS(A1:A8,D1,B1:B8,E1),"none")',
      '=IFERROR(AVERAGEIFS(C1:C8,A1:A8,D1,B1:B8,E1),"none")',
    ],
  ];
  return sheet.getRange('G1:H3').setFormulas(formulas).getValues();
}

test('rows match as they do for the engine, whatever the cells and the criteria', () => {
  const cell = fc.constantFrom(...CELLS);
  const rows = fc.array(fc.tuple(cell, cell), { minLength: HEIGHT, maxLength: HEIGHT });
  const criterion = fc.constantFrom(...CRITERIA);
  fc.assert(
    fc.property(rows, fc.tuple(criterion, criterion), (cells, criteria) => {
      for (const [ours, engines] of results(cells, criteria)) expect(ours).toEqual(engines);
    }),
    { numRuns: 80 },
  );
});

test('the largest and the smallest are those of the rows that match, and 0 of none', () => {
  const cells = Array.from({ length: HEIGHT }, (_, index) => [index % 2 === 0 ? 'a' : 'b', index]);
  results(cells, ['a', '>3']);
  const formulas = [
    '=MAXIFS(C1:C8,A1:A8,"a")',
    '=MINIFS(C1:C8,A1:A8,"b",B1:B8,">3")',
    '=MAXIFS(C1:C8,A1:A8,"c")',
  ];
  expect(sheet.getRange('J1:L1').setFormulas([formulas]).getValues()).toEqual([[64, 32, 0]]);
});

test('columns of several heights, or several columns at once, are left to the engine', () => {
  results(
    Array.from({ length: HEIGHT }, () => ['a', 1]),
    ['a', '1'],
  );
  const formulas = [
    '=COUNTIFS(A1:B8,"a")',
    '=IFERROR(COUNTIFS(A1:A8,"a",B1:B7,1),"refused")',
    '=SUMIFS(C1:C4,A1:A8,"a")',
  ];
  expect(sheet.getRange('J1:L1').setFormulas([formulas]).getValues()).toEqual([[8, 'refused', 15]]);
});

test('a change of the cells is seen by the next calculation', () => {
  results(
    Array.from({ length: HEIGHT }, () => ['a', 1]),
    ['a', '1'],
  );
  sheet.getRange('A2').setValue('b');
  expect(sheet.getRange('G1:G2').getValues()).toEqual([[253], [7]]);
});
