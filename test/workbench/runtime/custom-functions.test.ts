import { BookDocument } from '../../../workbench/runtime/book/document';
import { registerCustomFunctions } from '../../../workbench/runtime/custom-functions';
import { loadFakeScript } from './fake-workbook';

const SOURCE = `
/** @customfunction */
function KIND_OF(value) {
  if (value === undefined) return 'nothing';
  if (value instanceof Date) return 'date ' + value.toISOString();
  if (Array.isArray(value)) return 'rows ' + JSON.stringify(value);
  return typeof value + ' ' + value;
}

/** @customfunction */
function DOUBLE_ALL(rows) {
  return rows.map((row) => row.map((cell) => cell * 2));
}

/** @customfunction */
function REFUSE(value) {
  throw new Error('The value is ' + value + '.');
}

/** @customfunction */
function WRITE_ALONG() {
  sheet.getRange(1, 1).setValue(1);
}

/** @customfunction */
function READ_NAME() {
  return sheet.getName();
}

function notForCells() {
  return 1;
}
`;

const CELLS: Readonly<Record<string, string>> = {
  A1: '1',
  A2: 'two',
  B1: 'TRUE',
  C1: '=1/0',
  D1: '=DATE(2026,3,5)',
  E1: '10%',
};

/** The cell that holds a formula calling the script. */
function calculate(formula: string, at = 'H1') {
  const { script } = loadFakeScript(SOURCE);
  registerCustomFunctions(script, SOURCE);
  const { model } = new BookDocument({ locale: 'en_US', timeZone: 'Etc/UTC' });
  for (const [xc, content] of Object.entries({ ...CELLS, H1: formula })) write(model, xc, content);
  return model.getters.getEvaluatedCell({ sheetId: 's0', ...position(at) });
}

function write(model: BookDocument['model'], xc: string, content: string): void {
  model.dispatch('UPDATE_CELL', { sheetId: 's0', ...position(xc), content });
}

const position = (xc: string) => ({ col: xc.charCodeAt(0) - 65, row: Number(xc.slice(1)) - 1 });

test.each([
  ['a number', '=KIND_OF(A1)', 'number 1'],
  ['a text', '=KIND_OF(A2)', 'string two'],
  ['a checkbox', '=KIND_OF(B1)', 'boolean true'],
  ['a blank is an empty text', '=KIND_OF(A9)', 'string '],
  ['an error is its text', '=KIND_OF(C1)', 'string #DIV/0!'],
  ['a date is a Date of the script’s realm', '=KIND_OF(D1)', 'date 2026-03-05T00:00:00.000Z'],
  ['10 % is 0.1', '=KIND_OF(E1)', 'number 0.1'],
  ['a range is rows of cells', '=KIND_OF(A1:B2)', 'rows [[1,true],["two",""]]'],
  ['a column is rows of one cell', '=KIND_OF(A1:A2)', 'rows [[1],["two"]]'],
  ['an argument left out is undefined', '=KIND_OF()', 'nothing'],
  ['a text written in the formula', '=KIND_OF("x")', 'string x'],
  ['any letter case calls it', '=kind_of(A1)', 'number 1'],
  ['a service may be read', '=READ_NAME()', 'Data'],
])('%s', (_, formula, expected) => {
  expect(calculate(formula).value).toBe(expected);
});

test('rows answered spill over the cells below and beside', () => {
  expect(calculate('=DOUBLE_ALL(SEQUENCE(2,2))', 'I2').value).toBe(8);
});

test.each([
  ['what it throws', '=REFUSE(A1)', 'The value is 1.'],
  ['the refusal to write', '=WRITE_ALONG()', 'You do not have permission to call setValue'],
])('#ERROR! shows %s', (_, formula, message) => {
  expect(calculate(formula)).toMatchObject({ value: '#ERROR!', message });
});

test('an error is caught by IFERROR', () => {
  expect(calculate('=IFERROR(REFUSE(A1),"caught")').value).toBe('caught');
});

test('a function that is not marked is unknown to cells', () => {
  expect(calculate('=notForCells()').value).toMatch(/^#NAME\?|#BAD_EXPR/u);
});
