import { walk, type Node } from '../formula/ast';
import { prepare } from '../formula/build';
import { table as tableTemplate } from '../schema/catalogue';
import type { FormulaText, TableTemplate } from '../schema/table';

const textsOf = (formula: FormulaText | null): readonly string[] => {
  if (formula === null) return [];
  return typeof formula === 'string' ? [formula] : Object.values(formula);
};

function formulasOf({ columns, panels }: TableTemplate): readonly string[] {
  const ofRows = columns.flatMap(({ formula, default: typedOver }) => [
    ...textsOf(formula),
    ...textsOf(typedOver),
  ]);
  const ofPanels = panels.flatMap((panel) => (panel.kind === 'matrix' ? [panel.cell] : []));
  return [...ofRows, ...ofPanels].filter(Boolean);
}

function columnsIn(node: Node, own: string): readonly (readonly [string, string])[] {
  return walk(node).flatMap((inner) => {
    if (inner.kind === 'own') return [[own, inner.column] as const];
    if (inner.kind !== 'column') return [];
    return [[inner.table, inner.from] as const, [inner.table, inner.to] as const];
  });
}

/** The columns that the rows and the panels of a table read, by table, its own among them. */
export function namedColumns(key: string): ReadonlyMap<string, ReadonlySet<string>> {
  const template = tableTemplate(key);
  const named = new Map<string, Set<string>>();
  for (const text of formulasOf(template))
    for (const [table, column] of columnsIn(prepare(text, template), key)) {
      const columns = named.get(table) ?? new Set<string>();
      named.set(table, columns.add(column));
    }
  return named;
}
