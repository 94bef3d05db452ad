import { type CustomFunction, registerCustomFunction } from '../../../../workbench/runtime/engine';
import { newDocument } from '../new-document';

const { sheet } = newDocument();
sheet.getRange('A1:B3').setValues([
  [1, 'un'],
  ['', true],
  [new Date('2026-03-01T00:00:00+01:00'), 'x'],
]);
sheet.getRange('C1').setFormula('=1/0');

function argumentsOf(formula: string): unknown[] {
  const seen: unknown[] = [];
  const spy: CustomFunction = (...args) => {
    seen.push(...args);
    return 0;
  };
  registerCustomFunction('T_SPY', spy);
  sheet.getRange('Z1').setFormula(formula).getValue();
  return seen;
}

test.each([
  ['=T_SPY(A1)', [1]],
  ['=T_SPY(A2)', ['']],
  ['=T_SPY(B2)', [true]],
  ['=T_SPY(C1)', ['#DIV/0!']],
  ['=T_SPY(10%)', [0.1]],
  [
    '=T_SPY(A1:B2)',
    [
      [
        [1, 'un'],
        ['', true],
      ],
    ],
  ],
  ['=T_SPY(A3)', [new Date('2026-03-01T00:00:00+01:00')]],
  ['=T_SPY()', []],
])('%s is called with %j', (formula, expected) => {
  expect(argumentsOf(formula)).toEqual(expected);
});

test.each<[string, unknown, unknown]>([
  ['a scalar', 42, [[42, '']]],
  ['rows', [[1, 2]], [[1, 2]]],
  ['a list, downwards', [7], [[7, '']]],
  ['nothing', null, [['', '']]],
  ['no number', Number.NaN, [['#NUM!', '']]],
])('returning %s shows it', (_, result, shown) => {
  registerCustomFunction('T_RESULT', () => result);
  const { sheet: other } = newDocument();
  other.getRange('A1').setFormula('=T_RESULT()');
  expect(other.getRange('A1:B1').getValues()).toEqual(shown);
});

test('a throw shows #ERROR!, with its message for the page', () => {
  registerCustomFunction('T_THROW', () => {
    throw new Error('montant manquant');
  });
  const { book, sheet: other } = newDocument();
  expect(other.getRange('A1').setFormula('=T_THROW()').getValue()).toBe('#ERROR!');
  expect(other.getRange('A2').setFormula('=IFERROR(T_THROW();"ok")').getValue()).toBe('ok');
  const cell = book.getters.getEvaluatedCell({ sheetId: other.sheetId, row: 0, col: 0 });
  expect(cell).toMatchObject({ message: 'montant manquant' });
});
