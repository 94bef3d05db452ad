import { guardBlanks } from '../../../src/core/formula/guard';
import { parse } from '../../../src/core/formula/parse';

const guarded = (formula: string) => guardBlanks(parse(formula), (node) => node.kind === 'own' && !node.zero);

test.each([
  ['[a]-[b]', 'IF(OR([a]="";[b]="");"";[a]-[b])'],
  ['[a]*2', 'IF([a]="";"";[a]*2)'],
  ['-[a]', 'IF([a]="";"";-[a])'],
  ['[a]+[a]', 'IF([a]="";"";[a]+[a])'],
  ['[a?0]-[b]', 'IF([b]="";"";[a?0]-[b])'],
  ['IF([b]="";"";[a]/[b])', 'IF([a]="";"";IF([b]="";"";[a]/[b]))'],
  ['IF([b]<>"";[a]/[b];0)', 'IF([a]="";"";IF([b]<>"";[a]/[b];0))'],
])('%s is guarded as %s', (formula, expected) => {
  expect(guarded(formula)).toEqual(parse(expected));
});

test.each(['[a]', '[a]&[b]', 'IF([a]>[b];1;2)', 'MAX([a];[b])', 'SUMPRODUCT(swot[a]*swot[b])', '[a?0]*2'])(
  '%s needs no guard',
  (formula) => expect(guarded(formula)).toEqual(parse(formula)),
);
