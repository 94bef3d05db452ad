import { call, children, equals, text, walk, type Node } from './ast';

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^']);

const same = (a: Node, b: Node): boolean => JSON.stringify(a) === JSON.stringify(b);

function isArithmetic(node: Node): boolean {
  return node.kind === 'unary' || (node.kind === 'binary' && ARITHMETIC.has(node.op));
}

/** Single cells that stand directly beside an arithmetic sign. */
function operands(formula: Node): readonly Node[] {
  return walk(formula).filter(isArithmetic).flatMap(children);
}

function isBlankTest(node: Node, cell: Node): boolean {
  if (node.kind !== 'binary' || (node.op !== '=' && node.op !== '<>')) return false;
  return same(node.left, cell) && node.right.kind === 'text' && node.right.value === '';
}

function distinct(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter((node, index) => nodes.findIndex((other) => same(node, other)) === index);
}

/**
 * Makes a formula give "" when a cell it reckons with is blank: an empty cell is not 0, and `""-5` is an
 * error in Sheets. Cells the formula tests itself are left to it.
 * @param mayBeBlank whether a cell can hold nothing or "".
 */
export function guardBlanks(formula: Node, mayBeBlank: (cell: Node) => boolean): Node {
  const nodes = walk(formula);
  const untested = distinct(operands(formula).filter(mayBeBlank)).filter(
    (cell) => !nodes.some((node) => isBlankTest(node, cell)),
  );
  const tests = untested.map((cell) => equals(cell, text('')));
  const [first] = tests;
  if (!first) return formula;
  return call('IF', tests.length > 1 ? call('OR', ...tests) : first, text(''), formula);
}
