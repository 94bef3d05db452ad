import { expand, macros } from '../../../src/core/formula/expand';
import { parse } from '../../../src/core/formula/parse';

const known = macros({
  'twice(x)': 'x*2',
  'four(x)': 'twice(twice(x))',
  total: '[a]+[b]',
  'pick(f;m)': 'INDEX(kpis[f];MATCH(m;kpis[label];0))',
  'own(f)': '[f]',
  'every(c;pairs...)': 'SUMIFS(c;pairs)',
  'none(pairs...)': 'OR(1=1;pairs)',
});

test.each([
  ['twice([a])', '[a]*2'],
  ['twice([a]+1)', '([a]+1)*2'],
  ['four([a])', '[a]*2*2'],
  ['total/2', '([a]+[b])/2'],
  ['-total', '-([a]+[b])'],
  ['IF(twice(1)>0;total;"")', 'IF(1*2>0;[a]+[b];"")'],
  ['pick(kind;[metric])', 'INDEX(kpis[kind];MATCH([metric];kpis[label];0))'],
  ['own(score)', '[score]'],
  ['every(actuals[value];actuals[rep];[rep])', 'SUMIFS(actuals[value];actuals[rep];[rep])'],
  [
    'every(actuals[value];actuals[rep];twice(1);actuals[id];"x")',
    'SUMIFS(actuals[value];actuals[rep];1*2;actuals[id];"x")',
  ],
  ['none()', 'OR(1=1)'],
  ['ref+1', 'setting:ref_date+1'],
  ['any([rep])', 'IF([rep]="";"<>§";[rep])'],
  ['unknown(1)', 'unknown(1)'],
])('%s is %s', (formula, expanded) => {
  expect(expand(parse(formula), known)).toEqual(parse(expanded));
});

test.each([
  ['twice()', 'twice takes x'],
  ['twice(1;2)', 'twice takes x'],
  ['pick(kind)', 'pick takes f;m'],
  ['every()', 'every takes c'],
])('%s is refused', (formula, message) => {
  expect(() => expand(parse(formula), known)).toThrow(message);
});

test('a table may give a global word its own meaning', () => {
  expect(expand(parse('ref'), macros({ ref: 'TODAY()' }))).toEqual(parse('TODAY()'));
});
