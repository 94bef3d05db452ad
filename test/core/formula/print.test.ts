import * as fc from 'fast-check';
import { parse } from '../../../src/core/formula/parse';
import { print } from '../../../src/core/formula/print';
import { anyNode, plainNode } from './nodes';
import { placeAt } from './place';

const printed = (formula: string, changes = {}) => print(parse(formula), placeAt(changes));

test.each([
  ['[score]*2', '$F4*2'],
  ['[impact..score]', '$D4:$F4'],
  ['swot[score]', '$F$4:$F'],
  ['swot[impact..score]', '$D$4:$F'],
  ['stakes[stake]', "'Enjeux'!$B$4:$B"],
  ['setting:ref_date', "'L''essentiel'!$B$18"],
  ['list:swot.weakness', "'Listes'!$C$11"],
  ['lists:holiday[start]', "'Listes'!$F$20:$F$31"],
  ['"a ""quoted"" word"', '"a ""quoted"" word"'],
  ['IF([impact]="";"";ROUND([impact]/3;2))', 'IF($D4="";"";ROUND($D4/3;2))'],
  ['([impact]+1)*[likelihood]', '($D4+1)*$E4'],
  ['[impact]+[likelihood]*2', '$D4+($E4*2)'],
  ['-([impact]-1)', '-($D4-1)'],
  ['TRUE()', 'TRUE()'],
])('%s is spelled %s', (formula, text) => {
  expect(printed(formula)).toBe(text);
});

test('a tab names itself by no name, so that a copy reads itself', () => {
  expect(printed('lists:swot[label]', { table: 'lists' })).toBe('$C$10:$C$13');
  expect(printed('list:swot.strength', { table: 'lists' })).toBe('$C$10');
});

test('slots are cells already spelled', () => {
  expect(printed('{row}+{week}', { slots: { row: '$A9', week: 'AF$3' } })).toBe('$A9+AF$3');
});

test.each([
  ['market[topic]', 'names market, which the plan does not hold'],
  ['setting:luck', 'no field settings:luck'],
  ['list:swot.luck', 'no value swot.luck'],
  ['lists:luck[label]', 'no list luck'],
  ['{row}', '{row} is not given'],
  ['ref', 'unknown word ref'],
  ['QUERY(swot[score])', 'QUERY is not portable'],
  ['TEXT(1;"0")', 'TEXT is not portable'],
])('%s is refused', (formula, message) => {
  expect(() => printed(formula)).toThrow(`Formula of swot`);
  expect(() => printed(formula)).toThrow(message);
});

test.each(['[luck]', 'stakes[luck]'])('%s names a column that is missing', (formula) => {
  expect(() => printed(formula)).toThrow('columnMissing');
});

test.each([
  ['setting:currency', 'fieldMissing', { field: 'Devise', tab: "L'essentiel" }],
  ['list:swot.threat', 'choiceMissing', { value: 'Menace', tab: 'Listes' }],
  ['lists:priority[label]', 'choiceMissing', { value: 'priority', tab: 'Listes' }],
])('%s is what a plan made by an older version lacks', (formula, key, values) => {
  expect(() => printed(formula)).toThrow(expect.objectContaining({ key, values }));
});

test('what is spelled reads back as the same formula', () => {
  fc.assert(
    fc.property(plainNode, (node) => {
      expect(parse(print(node, placeAt()))).toEqual(node);
    }),
  );
});

/** What is left of a formula without its texts and its tab names. */
const skeleton = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, '_');

test('no locale reads it otherwise: no comma, no decimal, no array', () => {
  fc.assert(
    fc.property(anyNode, (node) => {
      expect(skeleton(print(node, placeAt()))).not.toMatch(/[,.{}\\%]/u);
    }),
  );
});
