import { registerCustomFunction } from '../../../../workbench/runtime/engine';
import { newDocument } from '../new-document';

test('the same text is read anew once the tab it names is there, or is another', () => {
  const { spreadsheet, sheet } = newDocument();
  const write = (cell: string): unknown => sheet.getRange(cell).setFormula("='Ventes'!A1").getValue();
  expect(write('A1')).toBe('#REF!');
  const sales = spreadsheet.insertSheet('Ventes');
  sales.getRange('A1').setValue(7);
  expect(write('A2')).toBe(7);
  sales.setName('Anciennes ventes');
  spreadsheet.insertSheet('Ventes').getRange('A1').setValue(8);
  expect([sheet.getRange('A2').getFormula(), sheet.getRange('A2').getValue()]).toEqual([
    "='Anciennes ventes'!A1",
    7,
  ]);
  expect(write('A3')).toBe(8);
  spreadsheet.deleteSheet(spreadsheet.getSheetByName('Ventes') ?? sales);
  expect(write('A4')).toBe('#REF!');
});

test('an open range goes down to the last row there is, in each document', () => {
  const formula = '=ROWS(A2:A)';
  const [first, second] = [newDocument(), newDocument()];
  const rows = ({ sheet }: typeof first, cell: string): unknown =>
    sheet.getRange(cell).setFormula(formula).getValue();
  expect(rows(first, 'B1')).toBe(999);
  first.sheet.insertRowsAfter(1000, 10);
  expect(rows(first, 'B2')).toBe(1009);
  expect(rows(second, 'B1')).toBe(999);
  first.sheet.deleteRows(500, 100);
  expect(first.sheet.getRange('B1:B2').getValues()).toEqual([[909], [909]]);
  expect(first.sheet.getRange('B1').getFormula()).toBe(formula);
});

test('cells with the same text part when rows are inserted between what they read', () => {
  const { sheet } = newDocument();
  sheet.getRange('A1:A3').setValues([[1], [2], [4]]);
  sheet.getRange('C1').setFormula('=SUM(A1:A2)+A3');
  sheet.getRange('D1').setFormula('=SUM(A1:A2)+A3');
  sheet.insertRowsBefore(2, 1);
  expect(sheet.getRange('C1:D1').getFormulas()).toEqual([['=SUM(A1:A3)+A4', '=SUM(A1:A3)+A4']]);
  sheet.getRange('E1').setFormula('=SUM(A1:A2)+A3');
  expect(sheet.getRange('C1:E1').getValues()).toEqual([[7, 7, 3]]);
});

test('a function unknown at first is known once a script has it', () => {
  const { sheet } = newDocument();
  const write = (cell: string): unknown => sheet.getRange(cell).setFormula('=NOT_YET_THERE(2)').getValue();
  expect(write('A1')).toBe('#NAME?');
  registerCustomFunction('NOT_YET_THERE', (value) => Number(value) * 2);
  expect(write('A2')).toBe(4);
});
