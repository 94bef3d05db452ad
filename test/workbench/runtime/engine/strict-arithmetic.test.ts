import { newDocument } from '../new-document';

const { sheet } = newDocument();
sheet.getRange('A1:A5').setValues([[2], ['abc'], [''], [4], [true]]);
sheet.getRange('B1').setFormula('=""');
sheet.getRange('C1').setNumberFormat('@').setValue('5');

function calculate(formula: string): unknown {
  return sheet.getRange('Z1').setFormula(formula).getValue();
}

test.each([
  '=""-5',
  '="abc"*2',
  '=A2+1',
  '=B1/2',
  '=-B1',
  '=B1^2',
  '=1-A2%',
  '=ROUND("";2)',
  '=EDATE(B1;1)',
  '=SUMPRODUCT((A1:A4>1)*A1:A4)',
  '=SUMPRODUCT(A1:A2*1)',
])('%s is #VALUE!', (formula) => {
  expect(calculate(formula)).toBe('#VALUE!');
});

test.each([
  ['=A3+1', 1],
  ['=A5+1', 2],
  ['="5"*2', 10],
  ['=C1*2', 10],
  ['="1,5"*2', 3],
  ['=SUM(A1:A4)', 6],
  ['=SUMPRODUCT((A1:A4="abc")*1)', 1],
  ['=IFERROR(A2*1;0)', 0],
  ['=1/0', '#DIV/0!'],
  ['=NOPE(1)', '#NAME?'],
  ['=Absent!A1', '#REF!'],
  ['=Z1', '#REF!'],
  ['=SUM(1;', '#ERROR!'],
])('%s is %j', (formula, expected) => {
  expect(calculate(formula)).toBe(expected);
});
