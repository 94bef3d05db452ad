import { buildFormula, prepare, tablesRead } from '../../../src/core/formula/build';
import { table } from '../../../src/core/schema/catalogue';
import { placeAt } from './place';

const swot = table('swot');
const build = (formula: string, rowGuard: string | null = null) =>
  buildFormula(formula, swot, placeAt(), rowGuard);

test.each([
  ['[impact]*[likelihood]', '=IF(OR($D4="";$E4="");"";$D4*$E4)'],
  ['[impact?0]*2', '=$D4*2'],
  ['"a"&[statement]', '="a"&$C4'],
  ['COUNTIFS(swot[score];">0")', '=COUNTIFS($F$4:$F;">0";$A$4:$A;"<>EX-*")'],
  ['ref+1', "='L''essentiel'!$B$18+1"],
])('%s becomes %s', (formula, text) => {
  expect(build(formula)).toBe(text);
});

test('an empty row stays empty', () => {
  expect(build('[impact]*2', 'statement')).toBe('=IF($C4="";"";IF($D4="";"";$D4*2))');
});

test.each([
  ['a setting with a value of its own', 'setting:amber*2', "='L''essentiel'!$B$9*2"],
  ['a date', 'setting:fiscal_start+1', "='L''essentiel'!$B$6+1"],
])('%s is never blank', (_what, formula, text) => {
  expect(build(formula)).toBe(text);
});

test('a formula that names a tab the plan does not hold waits', () => {
  expect(build('COUNTIFS(market[topic];"x")')).toBeNull();
  expect(build('IF([score]>1;home:main_target;0)')).toBeNull();
});

test('lists are a tab too', () => {
  const { geometry } = placeAt();
  const tables = new Map([...geometry.tables].filter(([key]) => key !== 'lists'));
  const place = placeAt({ geometry: { ...geometry, tables } });
  expect(buildFormula('[quadrant]=list:swot.strength', swot, place)).toBeNull();
  expect(buildFormula('COUNTIFS(lists:holiday[start];1)', swot, place)).toBeNull();
});

test('the same formula is spelled anew in every row', () => {
  expect(buildFormula('[score]', swot, placeAt({ row: 4 }))).toBe('=$F4');
  expect(buildFormula('[score]', swot, placeAt({ row: 5 }))).toBe('=$F5');
});

test('tells the tabs a formula reads', () => {
  const node = prepare('IF(list:swot.strength=[quadrant];SUMIFS(spend[amount];spend[id];"x");ref)', swot);
  expect([...tablesRead(node)]).toEqual(['lists', 'spend', 'settings']);
});
