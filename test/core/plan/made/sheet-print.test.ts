import { sheetPrint } from '../../../../src/core/plan/made/sheet-print';

const sheet = {
  values: [
    ['CA', 1200.5, ''],
    ['Total', 1200.5, ''],
  ],
  formulas: [
    ['', '', ''],
    ['', '=ROUND(B1-SUM(B1:B1);2)', ''],
  ],
  notes: 0,
  charts: 1,
};
const print = sheetPrint(sheet);

test('is the same for the same sheet, however Sheets spells its formulas and its last digits', () => {
  const formulas = [sheet.formulas[0] ?? [], ['', '=round(B1 - SUM(B1:B1), 2)', '']];
  expect(sheetPrint({ ...sheet, formulas })).toBe(print);
  const values = [['CA', 1200.5 + 1e-10, ''], sheet.values[1] ?? []];
  expect(sheetPrint({ ...sheet, values })).toBe(print);
});

test('is the same when blank rows and columns are added', () => {
  expect(sheetPrint({ ...sheet, values: [...sheet.values.map((row) => [...row, '']), ['', '']] })).toBe(
    print,
  );
});

test.each([
  ['a value', { values: [['CA', 1200.51, ''], sheet.values[1] ?? []] }],
  ['a value beside', { values: [['CA', 1200.5, 'ok'], sheet.values[1] ?? []] }],
  ['a cell moved', { values: [['', 'CA', 1200.5], sheet.values[1] ?? []] }],
  ['text for a number', { values: [['CA', '1200.5', ''], sheet.values[1] ?? []] }],
  ['a formula typed over', { formulas: [sheet.formulas[0] ?? [], ['', '', '']] }],
  ['another formula', { formulas: [sheet.formulas[0] ?? [], ['', '=ROUND(B1-SUM(B1:B2);2)', '']] }],
  ['a note', { notes: 1 }],
  ['a chart less', { charts: 0 }],
])('tells %s', (_, change) => {
  expect(sheetPrint({ ...sheet, ...change })).not.toBe(print);
});
