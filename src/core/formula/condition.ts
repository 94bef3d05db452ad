import { label as listLabel } from '../schema/label';
import type { TableTemplate } from '../schema/table';
import { mapChildren, walk, type Node } from './ast';
import { prepare, tablesRead } from './build';
import { absolute } from './geometry';
import { print, type Place } from './print';

/**
 * Cells of the same tab that repeat what a conditional format needs from another one, because in Sheets
 * such a format cannot read another tab.
 */
export class Helpers {
  private readonly row: number;
  private readonly free: number[];
  private readonly columns = new Map<string, number>();

  /** @param columns where helper cells may stand in the row. */
  constructor(row: number, columns: readonly number[]) {
    this.row = row;
    this.free = [...columns];
  }

  /** The formulas put in helper cells, and the column of each. */
  get taken(): ReadonlyMap<string, number> {
    return this.columns;
  }

  /** The cell that holds this formula, taken or shared. @throws Error when the tab has no room left. */
  cell(formula: string): Node {
    const column = this.columns.get(formula) ?? this.free.shift();
    if (column === undefined) throw new Error(`No column left for the helper ${formula}`);
    this.columns.set(formula, column);
    return { kind: 'cell', a1: absolute(this.row, column) };
  }
}

function readsItsRow(node: Node): boolean {
  return walk(node).some(({ kind }) => kind === 'own' || kind === 'slot' || kind === 'ownSpan');
}

function readsOtherTab(node: Node, table: string): boolean {
  return [...tablesRead(node)].some((key) => key !== table);
}

/** What does not depend on the row is calculated once, in a helper cell; the rest is looked into. */
function route(node: Node, place: Place, helpers: Helpers): Node {
  if (!readsOtherTab(node, place.table)) return node;
  if (!readsItsRow(node)) return helpers.cell(`=${print(node, place)}`);
  return mapChildren(node, (child) => [route(child, place, helpers)]);
}

/** List labels are texts in a format rule, so that only real references ask for a helper. */
function withLabels(node: Node, place: Place): Node {
  if (node.kind === 'label')
    return { kind: 'text', value: listLabel(node.list, node.key, place.geometry.language) };
  return mapChildren(node, (child) => [withLabels(child, place)]);
}

/**
 * Builds the formula of a conditional format for the first row of its range.
 * @returns null when it names a tab the plan does not hold.
 */
export function buildCondition(
  formula: string,
  template: TableTemplate,
  place: Place,
  helpers: Helpers,
): string | null {
  const node = withLabels(prepare(formula, template), place);
  if ([...tablesRead(node)].some((key) => !place.geometry.tables.has(key))) return null;
  return `=${print(route(node, place, helpers), place)}`;
}
