import { parse } from '../../../src/core/formula/parse';
import { withoutExamples } from '../../../src/core/formula/without-examples';

const counted = (formula: string) => withoutExamples(parse(formula), (table) => table !== 'actuals_month');

test.each([
  ['SUMIFS(spend[amount];spend[type];"x")', 'SUMIFS(spend[amount];spend[type];"x";spend[id];"<>EX-*")'],
  ['COUNTIFS(swot[score];">0")', 'COUNTIFS(swot[score];">0";swot[id];"<>EX-*")'],
  ['MAXIFS(spend[date];spend[type];"x")', 'MAXIFS(spend[date];spend[type];"x";spend[id];"<>EX-*")'],
  ['MINIFS(spend[date];spend[type];"x")', 'MINIFS(spend[date];spend[type];"x";spend[id];"<>EX-*")'],
  ['IF(COUNTIFS(swot[score];1)=0;"";1)', 'IF(COUNTIFS(swot[score];1;swot[id];"<>EX-*")=0;"";1)'],
  [
    'COUNTIFS(swot[score];COUNTIFS(spend[type];1))',
    'COUNTIFS(swot[score];COUNTIFS(spend[type];1;spend[id];"<>EX-*");swot[id];"<>EX-*")',
  ],
])('%s leaves the examples out', (formula, expected) => {
  expect(counted(formula)).toEqual(parse(expected));
});

test.each([
  'SUMIFS(actuals_month[value];actuals_month[n];">0")',
  'COUNTIFS(swot[score];1;swot[id];"<>EX-*")',
  'SUMPRODUCT(swot[score])',
  'COUNTIFS(lists:holiday[start];1)',
])('%s is left as it is', (formula) => expect(counted(formula)).toEqual(parse(formula)));
