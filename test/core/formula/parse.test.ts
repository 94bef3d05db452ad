import type { Node } from '../../../src/core/formula/ast';
import { parse } from '../../../src/core/formula/parse';

/** The shape of a formula, with every operation in brackets. */
function shape(node: Node): string {
  if (node.kind === 'binary') return `(${shape(node.left)}${node.op}${shape(node.right)})`;
  if (node.kind === 'unary') return `(-${shape(node.arg)})`;
  if (node.kind === 'call') return `${node.name}(${node.args.map(shape).join(';')})`;
  if (node.kind === 'text') return `"${node.value}"`;
  if (node.kind === 'number') return node.text;
  return node.kind === 'name' ? node.name : node.kind;
}

test.each([
  ['a+b*c', '(a+(b*c))'],
  ['a*b+c', '((a*b)+c)'],
  ['a-b-c', '((a-b)-c)'],
  ['a/b*c', '((a/b)*c)'],
  ['a*b^c', '(a*(b^c))'],
  ['(a+b)*c', '((a+b)*c)'],
  ['-a^2', '(-(a^2))'],
  ['-a*b', '((-a)*b)'],
  ['a--b', '(a-(-b))'],
  ['a&b+c', '(a&(b+c))'],
  ['">="&a+1', '(">="&(a+1))'],
  ['a+1=b&c', '((a+1)=(b&c))'],
  ['a<b=c', '((a<b)=c)'],
  ['IF(a>0;b;c+1)', 'IF((a>0);b;(c+1))'],
  ['TODAY()', 'TODAY()'],
  ['TRUE()=a', '(TRUE()=a)'],
  ['"a ""b"""', '"a "b""'],
])('%s reads as %s', (formula, expected) => {
  expect(shape(parse(formula))).toBe(expected);
});

test.each<[string, Node]>([
  ['[score]', { kind: 'own', column: 'score', zero: false }],
  ['[score?0]', { kind: 'own', column: 'score', zero: true }],
  ['[m01..m12]', { kind: 'ownSpan', from: 'm01', to: 'm12' }],
  ['swot[score]', { kind: 'column', table: 'swot', from: 'score', to: 'score' }],
  ['budget[m01..m12]', { kind: 'column', table: 'budget', from: 'm01', to: 'm12' }],
  ['setting:ref_date', { kind: 'field', table: 'settings', field: 'ref_date' }],
  ['home:main_target', { kind: 'field', table: 'home', field: 'main_target' }],
  ['list:swot.strength', { kind: 'label', list: 'swot', key: 'strength' }],
  ['lists:holiday[start]', { kind: 'block', list: 'holiday', column: 'start' }],
  ['{row}', { kind: 'slot', name: 'row' }],
])('%s names a place', (formula, node) => {
  expect(parse(formula)).toEqual(node);
});

test.each([
  ['', 'end'],
  ['a+', 'end'],
  ['a b', 'b'],
  ['IF(a;b', 'end'],
  ['(a', 'end'],
  ['a)', ')'],
  ['*a', '*'],
  ['IF(;a)', ';'],
  ['IF(a b)', 'b'],
])('%j is refused', (formula, unexpected) => {
  expect(() => parse(formula)).toThrow(`Unexpected "${unexpected}" in formula ${formula}`);
});
