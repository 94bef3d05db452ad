import * as fc from 'fast-check';
import type { Node } from '../../../src/core/formula/ast';

const OPERATORS = ['=', '<>', '<', '>', '<=', '>=', '&', '+', '-', '*', '/', '^'];
const FUNCTIONS = ['SUMIFS', 'IF', 'OR', 'ROUND', 'MAX'];

const figure = fc.nat().map((value): Node => ({ kind: 'number', text: String(value) }));
const quoted = fc.string({ unit: 'binary' }).map((value): Node => ({ kind: 'text', value }));

/** What needs no place: figures, texts and operations on them. */
export const plainNode: fc.Arbitrary<Node> = treeOf(fc.oneof(figure, quoted));

const reference = fc.constantFrom<Node>(
  { kind: 'own', column: 'score', zero: false },
  { kind: 'ownSpan', from: 'impact', to: 'score' },
  { kind: 'column', table: 'swot', from: 'impact', to: 'likelihood' },
  { kind: 'column', table: 'stakes', from: 'stake', to: 'stake' },
  { kind: 'field', table: 'settings', field: 'ref_date' },
  { kind: 'label', list: 'swot', key: 'strength' },
  { kind: 'block', list: 'holiday', column: 'start' },
);

/** Any formula of the language. */
export const anyNode: fc.Arbitrary<Node> = treeOf(fc.oneof(figure, quoted, reference));

function treeOf(leaf: fc.Arbitrary<Node>): fc.Arbitrary<Node> {
  return fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      leaf,
      tie('node').map((arg): Node => ({ kind: 'unary', arg })),
      fc
        .tuple(fc.constantFrom(...OPERATORS), tie('node'), tie('node'))
        .map(([op, left, right]): Node => ({ kind: 'binary', op, left, right })),
      fc
        .tuple(fc.constantFrom(...FUNCTIONS), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, args]): Node => ({ kind: 'call', name, args })),
    ),
  })).node;
}
