import { mapChildren, text, type Node } from './ast';

const COUNTED: ReadonlySet<string> = new Set(['SUMIFS', 'COUNTIFS', 'MAXIFS', 'MINIFS']);

function tableOf(args: readonly Node[]): string | null {
  const column = args.find((arg) => arg.kind === 'column');
  return column?.kind === 'column' ? column.table : null;
}

function namesIds(args: readonly Node[]): boolean {
  return args.some((arg, index) => {
    const next = args[index + 1];
    return arg.kind === 'column' && arg.from === 'id' && next?.kind === 'text' && next.value === '<>EX-*';
  });
}

/** Example rows are counted nowhere: adds `tab[id];"<>EX-*"` to every conditional sum over a tab with ids. */
export function withoutExamples(node: Node, hasIds: (table: string) => boolean): Node {
  const inner = mapChildren(node, (child) => [withoutExamples(child, hasIds)]);
  if (inner.kind !== 'call' || !COUNTED.has(inner.name)) return inner;
  const table = tableOf(inner.args);
  if (table === null || !hasIds(table) || namesIds(inner.args)) return inner;
  return { ...inner, args: [...inner.args, { kind: 'column', table, from: 'id', to: 'id' }, text('<>EX-*')] };
}
