/** A formula of the symbolic language, parsed. */
export type Node =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly value: string }
  /** `[col]`, `[col?0]`: the cell of the same row. */
  | { readonly kind: 'own'; readonly column: string; readonly zero: boolean }
  /** `[a..b]`: adjacent cells of the same row. */
  | { readonly kind: 'ownSpan'; readonly from: string; readonly to: string }
  /** `tab[col]`, `tab[a..b]`: whole data columns, open at the bottom. */
  | { readonly kind: 'column'; readonly table: string; readonly from: string; readonly to: string }
  /** `setting:key`, `home:key`, `budget:export_state`: one named cell. */
  | { readonly kind: 'field'; readonly table: string; readonly field: string }
  /** `list:LIST.key`: the label of a list value. */
  | { readonly kind: 'label'; readonly list: string; readonly key: string }
  /** `lists:LIST[col]`: a column of the block of one list. */
  | { readonly kind: 'block'; readonly list: string; readonly column: string }
  /** `{row}`: a cell given by whoever asks for the formula. */
  | { readonly kind: 'slot'; readonly name: string }
  /** A cell already placed. */
  | { readonly kind: 'cell'; readonly a1: string }
  /** A parameter or a constant macro (`ref`, `holidays`). */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly arg: Node }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Node; readonly right: Node };

/** The nodes directly inside a node. */
export function children(node: Node): readonly Node[] {
  if (node.kind === 'call') return node.args;
  if (node.kind === 'unary') return [node.arg];
  if (node.kind === 'binary') return [node.left, node.right];
  return [];
}

/** The node and everything inside it. */
export function walk(node: Node): readonly Node[] {
  return [node, ...children(node).flatMap(walk)];
}

/** Rebuilds a node with its direct children changed; a child may become several (arguments spliced in). */
export function mapChildren(node: Node, change: (child: Node) => readonly Node[]): Node {
  const one = (child: Node): Node => change(child)[0] ?? child;
  if (node.kind === 'call') return { ...node, args: node.args.flatMap(change) };
  if (node.kind === 'unary') return { ...node, arg: one(node.arg) };
  if (node.kind === 'binary') return { ...node, left: one(node.left), right: one(node.right) };
  return node;
}

export const text = (value: string): Node => ({ kind: 'text', value });
export const call = (name: string, ...args: readonly Node[]): Node => ({ kind: 'call', name, args });
export const equals = (left: Node, right: Node): Node => ({ kind: 'binary', op: '=', left, right });
