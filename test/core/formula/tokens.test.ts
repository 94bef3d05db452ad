import { tokens } from '../../../src/core/formula/tokens';

const kinds = (formula: string) => tokens(formula).map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['1+[a]', ['number 1', 'symbol +', 'bracket [a]']],
  ['[a?0]', ['bracket [a?0]']],
  ['[m01..m12]', ['bracket [m01..m12]']],
  ['swot[score]', ['name swot', 'bracket [score]']],
  ['setting:ref_date', ['name setting:ref_date']],
  ['list:swot.strength', ['name list:swot.strength']],
  ['lists:holiday[start]', ['name lists:holiday', 'bracket [start]']],
  ['"a ""quoted"" word"', ['text "a ""quoted"" word"']],
  ['">="&a', ['text ">="', 'symbol &', 'name a']],
  ['a<>b', ['name a', 'symbol <>', 'name b']],
  ['a<=b', ['name a', 'symbol <=', 'name b']],
  ['{row}', ['slot {row}']],
  [' IF ( a ; b )\n', ['name IF', 'symbol (', 'name a', 'symbol ;', 'name b', 'symbol )']],
  ['', []],
])('%j', (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
});

test.each([
  ['a,b', ',', 1],
  ['1.5', '.', 1],
  ['50%', '%', 2],
  ["'Tab'!A1", "'", 0],
  ['{1;2}', '{', 0],
  ['"open', '"', 0],
])('%s is not of the language', (formula, sign, position) => {
  expect(() => tokens(formula)).toThrow(`Unexpected "${sign}" at ${position} in formula ${formula}`);
});
