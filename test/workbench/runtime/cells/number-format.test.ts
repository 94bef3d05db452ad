import { fromEngineFormat, toEngineFormat } from '../../../../workbench/runtime/cells/number-format';
import { newDocument } from '../new-document';

test.each([
  ['General', ''],
  ['0.###############', ''],
  [null, ''],
  ['#,##0 €', '#,##0 "€"'],
  ['#,##0 [$€]', '#,##0 [$€]'],
  ['#,##0 "€"', '#,##0 "€"'],
  ['#,##0;[Red]-#,##0', '#,##0;-#,##0'],
])('the pattern %j is given to the engine as %j', (pattern, format) => {
  expect(toEngineFormat(pattern)).toBe(format);
});

test('a cell without a format has the default one', () => {
  expect(fromEngineFormat(undefined)).toBe('0.###############');
});

test('a pattern the engine cannot show is refused by name', () => {
  expect(() => toEngineFormat('#,##0 ⟦x⟧ [[')).toThrow('Not in the offline runtime: the number format');
});

test.each([
  ['#,##0', 1234.5, '1 235'],
  ['#,##0.00', 1234.5, '1 234,50'],
  ['0.0%', 0.125, '12,5%'],
  ['#,##0 [$€]', 1234, '1 234 €'],
  ['#,##0 €', 1234, '1 234 €'],
])('in French %s shows %d as %s', (pattern, value, shown) => {
  const { sheet } = newDocument();
  const cell = sheet.getRange('A1').setNumberFormat(pattern).setValue(value);
  expect(cell.getDisplayValue().replaceAll(/\s/gu, ' ')).toBe(shown);
});
