import { checkSignature } from '../../../../workbench/runtime/boundary/signature';
import { FakeRange, FakeSheet } from '../fake-workbook';

const check = (method: string, args: unknown[]) => () => {
  const [service = '', name = ''] = method.split('.');
  checkSignature({ service, name, kind: 'write' }, args);
};

const sheet = new FakeSheet();
const range = new FakeRange(sheet);

test.each([
  ['Range.setValues', ['a', [1]], 'String,number[]', 'SpreadsheetApp.Range.setValues'],
  ['Range.setValues', [[1, 2]], 'number[]', 'SpreadsheetApp.Range.setValues'],
  ['Range.setBackground', [[]], 'Object[]', 'SpreadsheetApp.Range.setBackground'],
  ['Range.setValues', [], '', 'SpreadsheetApp.Range.setValues'],
  ['Range.setValues', [null], 'null', 'SpreadsheetApp.Range.setValues'],
  ['Range.setFormulas', [[[1]]], 'number[][]', 'SpreadsheetApp.Range.setFormulas'],
  ['Range.setWrap', ['yes'], 'String', 'SpreadsheetApp.Range.setWrap'],
  ['Sheet.getRange', ['1', '2'], 'String,String', 'SpreadsheetApp.Sheet.getRange'],
  ['Sheet.getRange', [undefined], 'null', 'SpreadsheetApp.Sheet.getRange'],
  [
    'Spreadsheet.setNamedRange',
    ['N', sheet],
    'String,SpreadsheetApp.Sheet',
    'SpreadsheetApp.Spreadsheet.setNamedRange',
  ],
  ['Spreadsheet.insertSheet', [true], 'Boolean', 'SpreadsheetApp.Spreadsheet.insertSheet'],
  ['Spreadsheet.getSheetByName', [new Date(0)], 'Date', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
  ['Properties.setProperty', ['k', 1], 'String,number', 'PropertiesService.Properties.setProperty'],
  ['Ui.showSidebar', [{}], 'Object', 'Ui.showSidebar'],
  ['Utilities.formatDate', ['x', 'y', 'z'], 'String,String,String', 'Utilities.formatDate'],
])('%s refuses %j', (method, args, types, named) => {
  expect(check(method, args)).toThrow(
    `The parameters (${types}) don't match the method signature for ${named}.`,
  );
});

test.each([
  ['Range.setValues', [[[1, 'a', null, true, new Date(0)]]]],
  ['Range.setValues', [[]]],
  ['Range.setValue', [null]],
  ['Range.setBackgrounds', [[[null, '#fff']]]],
  ['Range.setNumberFormat', ['0']],
  ['Sheet.getRange', ['A1:B2']],
  ['Sheet.getRange', [1, 2, 3, 4]],
  ['Spreadsheet.setNamedRange', ['N', range]],
  ['Spreadsheet.insertSheet', ['a', 1]],
  ['Spreadsheet.insertSheet', ['a', { template: sheet }]],
  ['Range.aMethodNotListed', [Symbol('x')]],
])('%s takes %j', (method, args) => {
  expect(check(method, args)).not.toThrow();
});
