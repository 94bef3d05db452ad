import { isServiceObject } from '../../../workbench/runtime/proxy';
import { FakeRange, openFakeWorkbook } from './fake-workbook';

describe('what a script sees of a service', () => {
  test.each([
    ['the same object is always the same', 'sheet.getRange(1, 1) === sheet.getRange(2, 2)', true],
    ['a method keeps its identity', 'sheet.getName === sheet.getName', true],
    ['chained calls come back to it', 'sheet.setName("a") === sheet', true],
    ['a reference leads back to it', 'sheet.getRange(1, 1).getSheet() === sheet', true],
    ['a void method answers null', 'sheet.activate(1)', null],
    ['it prints as its name', 'String(sheet.getRange(1, 1))', 'Range'],
    ['arrays are of its own realm', 'sheet.getRange(1, 1).getValues() instanceof Array', true],
    ['rows are of its own realm', 'sheet.getRange(1, 1).getValues()[0] instanceof Array', true],
    ['dates are of its own realm', 'sheet.getRange(1, 1).getValues()[0][1] instanceof Date', true],
    ['an enum read is the enum answered', 'sheet.getWeight() === sheet.Weight.HEAVY', true],
    ['an enum prints as its name', 'String(sheet.Weight.HEAVY)', 'HEAVY'],
    ['it has no keys', 'JSON.stringify(sheet)', '{}'],
    [
      'it takes no property',
      '(() => { try { sheet.mine = 1; return sheet.mine } catch (e) { return e.message } })()',
      'Not in the offline runtime: Sheet.mine',
    ],
  ])('%s', (_, expression, expected) => {
    expect(openFakeWorkbook().evaluate(expression)).toBe(expected);
  });

  test('a value read is a copy: changing it changes no cell', () => {
    const { evaluate } = openFakeWorkbook();
    evaluate('{ const values = sheet.getRange(1, 1).getValues(); values[0][0] = 99; return 0; }');
    expect(evaluate('sheet.getRange(1, 1).getValues()[0][0]')).toBe(1);
  });
});

describe('what a service sees of a script', () => {
  test('its own objects, and arrays and dates of its own realm', () => {
    const { evaluate, sheet } = openFakeWorkbook();
    evaluate('sheet.activate({ list: [sheet.getRange(1, 1), new Date(5)] })');
    expect(sheet.received).toStrictEqual({ list: [expect.any(FakeRange), new Date(5)] });
  });
});

const caught = (call: string) => `{ try { ${call} } catch (error) { return String(error) } }`;

test('a service takes no property: its fields stay as they were', () => {
  const { evaluate, sheet } = openFakeWorkbook();
  evaluate('{ try { sheet.received = 5 } catch (error) { } return 0; }');
  expect(sheet.received).toBeUndefined();
});

describe('errors', () => {
  test.each([
    ['of a service', 'sheet.deleteRow(9)', 'Exception: Those rows are out of bounds.'],
    ['of a method that is missing', 'sheet.fold()', 'Exception: Not in the offline runtime: Sheet.fold'],
    ['of a field of ours', 'sheet.received', 'Exception: Not in the offline runtime: Sheet.received'],
    [
      'of a property that is missing',
      'sheet.Shape.ROUND',
      'Exception: Not in the offline runtime: Sheet.Shape',
    ],
  ])('%s', (_, call, text) => {
    expect(openFakeWorkbook().evaluate(caught(call))).toBe(text);
  });

  test('are errors of the script’s own realm', () => {
    const { evaluate } = openFakeWorkbook();
    expect(evaluate('{ try { sheet.deleteRow(9) } catch (error) { return error instanceof Error } }')).toBe(
      true,
    );
  });
});

describe('which values are service objects', () => {
  test.each([
    ['the sheet', 'sheet', true],
    ['a list holding it', '[sheet]', false],
    ['an enum', 'sheet.Weight.HEAVY', false],
    ['a text', '"sheet"', false],
    ['nothing', 'null', false],
  ])('%s', (_, expression, expected) => {
    const { evaluate } = openFakeWorkbook();
    expect(isServiceObject(evaluate(expression))).toBe(expected);
  });
});
