import { noOther } from '../no-other';
import type { Node } from './ast';
import { tokens, type Token } from './tokens';

/** Binding strength of the operators, as in Sheets: comparisons bind least, powers most. */
const OPERATORS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const STRENGTH: ReadonlyMap<string, number> = new Map(
  OPERATORS.flatMap((signs, index) => signs.map((sign) => [sign, index + 1] as const)),
);
/** A minus before an operand binds more than a product, less than a power. */
const MINUS_STRENGTH = 4;

const strengthOf = (token: Token | undefined): number => STRENGTH.get(token?.text ?? '') ?? 0;

class Parser {
  private position = 0;
  private readonly formula: string;
  private readonly tokens: readonly Token[];

  constructor(formula: string) {
    this.formula = formula;
    this.tokens = tokens(formula);
  }

  whole(): Node {
    const node = this.expression(0);
    if (this.peek()) this.fail();
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private fail(): never {
    throw new Error(`Unexpected "${this.peek()?.text ?? 'end'}" in formula ${this.formula}`);
  }

  private take(symbol?: string): Token {
    const token = this.peek();
    if (!token || (symbol !== undefined && token.text !== symbol)) return this.fail();
    this.position += 1;
    return token;
  }

  private expression(strength: number): Node {
    let left = this.operand();
    for (let next = strengthOf(this.peek()); next > strength; next = strengthOf(this.peek())) {
      const op = this.take().text;
      left = { kind: 'binary', op, left, right: this.expression(next) };
    }
    return left;
  }

  private operand(): Node {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', text: token.text };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'slot':
        return { kind: 'slot', name: token.text.slice(1, -1) };
      case 'bracket':
        return ownReference(token.text.slice(1, -1));
      case 'name':
        return this.reference(token.text);
      case 'symbol':
        return this.grouped(token.text);
      default:
        return noOther(token.kind);
    }
  }

  private grouped(symbol: string): Node {
    if (symbol === '-') return { kind: 'unary', arg: this.expression(MINUS_STRENGTH) };
    if (symbol !== '(') {
      this.position -= 1;
      return this.fail();
    }
    const node = this.expression(0);
    this.take(')');
    return node;
  }

  private reference(name: string): Node {
    const next = this.peek();
    if (next?.kind === 'bracket') return columnReference(name, this.take().text.slice(1, -1));
    if (next?.text === '(') return { kind: 'call', name, args: this.args() };
    const [prefix = '', rest = ''] = name.split(':');
    if (!rest) return { kind: 'name', name };
    if (prefix === 'list') return labelReference(rest);
    return { kind: 'field', table: prefix === 'setting' ? 'settings' : prefix, field: rest };
  }

  private args(): readonly Node[] {
    this.take('(');
    const args: Node[] = [];
    while (this.peek()?.text !== ')') {
      if (args.length) this.take(';');
      args.push(this.expression(0));
    }
    this.take(')');
    return args;
  }
}

function labelReference(rest: string): Node {
  const [list = '', key = ''] = rest.split('.');
  return { kind: 'label', list, key };
}

function ownReference(inside: string): Node {
  const [from = '', to] = inside.split('..');
  if (to !== undefined) return { kind: 'ownSpan', from, to };
  return { kind: 'own', column: inside.replace('?0', ''), zero: inside.endsWith('?0') };
}

function columnReference(name: string, inside: string): Node {
  const [table = '', list] = name.split(':');
  if (list !== undefined) return { kind: 'block', list, column: inside };
  const [from = '', to = from] = inside.split('..');
  return { kind: 'column', table, from, to };
}

const cache = new Map<string, Node>();

/** Parses a symbolic formula. @throws Error naming what is unexpected. */
export function parse(formula: string): Node {
  const known = cache.get(formula);
  if (known) return known;
  const node = new Parser(formula).whole();
  cache.set(formula, node);
  return node;
}
