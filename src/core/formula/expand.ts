import { mapChildren, type Node } from './ast';
import { MACROS } from './macros';
import { parse } from './parse';

interface Macro {
  readonly params: readonly string[];
  readonly rest: string | null;
  readonly body: string;
}

type Macros = ReadonlyMap<string, Macro>;

function readMacro(head: string, body: string): readonly [string, Macro] {
  const [name = '', inside = ''] = head.replace(')', '').split('(');
  const params = inside ? inside.split(';').map((param) => param.trim()) : [];
  const last = params.at(-1);
  if (!last?.endsWith('...')) return [name, { params, rest: null, body }];
  return [name, { params: params.slice(0, -1), rest: last.slice(0, -3), body }];
}

/** The global macros and those local to a table, by name. */
export function macros(local: Readonly<Record<string, string>>): Macros {
  return new Map(Object.entries({ ...MACROS, ...local }).map(([head, body]) => readMacro(head, body)));
}

type Bindings = ReadonlyMap<string, readonly Node[]>;

function bind(name: string, macro: Macro, args: readonly Node[]): Bindings {
  if (args.length < macro.params.length) throw new Error(`${name} takes ${macro.params.join(';')}`);
  if (!macro.rest && args.length > macro.params.length)
    throw new Error(`${name} takes ${macro.params.join(';')}`);
  const bound = macro.params.map((param, index) => [param, args.slice(index, index + 1)] as const);
  return new Map([...bound, ...(macro.rest ? [[macro.rest, args.slice(macro.params.length)] as const] : [])]);
}

/** A parameter in brackets names a column: `kpis[f]` with f = kind is `kpis[kind]`. */
function columnName(name: string, bindings: Bindings): string {
  const [node] = bindings.get(name) ?? [];
  return node?.kind === 'name' ? node.name : name;
}

function substitute(node: Node, bindings: Bindings): readonly Node[] {
  if (node.kind === 'name') return bindings.get(node.name) ?? [node];
  if (node.kind === 'own') return [{ ...node, column: columnName(node.column, bindings) }];
  if (node.kind === 'column')
    return [{ ...node, from: columnName(node.from, bindings), to: columnName(node.to, bindings) }];
  return [mapChildren(node, (child) => substitute(child, bindings))];
}

/**
 * Replaces every macro by its formula.
 * @throws Error when a macro gets too few or too many arguments.
 */
export function expand(node: Node, known: Macros): Node {
  const inner = mapChildren(node, (child) => [expand(child, known)]);
  if (inner.kind !== 'name' && inner.kind !== 'call') return inner;
  const macro = known.get(inner.name);
  if (!macro || (inner.kind === 'name' && macro.params.length > 0)) return inner;
  const bindings = bind(inner.name, macro, inner.kind === 'call' ? inner.args : []);
  const [body] = substitute(parse(macro.body), bindings);
  return body ? expand(body, known) : inner;
}
