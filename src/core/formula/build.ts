import { table as tableTemplate } from '../schema/catalogue';
import type { TableTemplate } from '../schema/table';
import { call, equals, text, walk, type Node } from './ast';
import { expand, macros } from './expand';
import type { Geometry } from './geometry';
import { guardBlanks } from './guard';
import { parse } from './parse';
import { ANY_ROW, print, type Place } from './print';
import { withoutExamples } from './without-examples';

function hasIds(key: string): boolean {
  const { idPrefix, columns } = tableTemplate(key);
  return idPrefix !== null && columns.some((column) => column.key === 'id');
}

/** Dates, and settings that hold a constant, are never "". */
function fieldMayBeBlank(node: Extract<Node, { kind: 'field' }>): boolean {
  const field = tableTemplate(node.table).fields.find(({ key }) => key === node.field);
  return field !== undefined && field.constant === null && field.type.kind !== 'date';
}

function mayBeBlank(node: Node): boolean {
  if (node.kind === 'own') return !node.zero;
  return node.kind === 'field' && fieldMayBeBlank(node);
}

/** Rows of a column share one symbolic formula: it is read and guarded once. */
const cache = new Map<string, Reading>();

interface Reading {
  /** What tells it from every other. */
  readonly key: string;
  readonly node: Node;
  readonly tables: ReadonlySet<string>;
}

function guarded(node: Node, rowGuard: string | null): Node {
  const safe = guardBlanks(node, mayBeBlank);
  if (rowGuard === null) return safe;
  return call('IF', equals({ kind: 'own', column: rowGuard, zero: false }, text('')), text(''), safe);
}

function read(formula: string, template: TableTemplate, rowGuard: string | null): Reading {
  const key = `${template.key} ${rowGuard} ${formula}`;
  const known = cache.get(key);
  if (known) return known;
  const node = guarded(prepare(formula, template), rowGuard);
  const made = { key, node, tables: tablesRead(node) };
  cache.set(key, made);
  return made;
}

/** Parses, expands the macros and leaves the examples out. */
export function prepare(formula: string, template: TableTemplate): Node {
  return withoutExamples(expand(parse(formula), macros(template.macros)), hasIds);
}

/** Keys of the tabs a formula reads. */
export function tablesRead(node: Node): ReadonlySet<string> {
  const tables = walk(node).flatMap((inner) => {
    if (inner.kind === 'column' || inner.kind === 'field') return [inner.table];
    return inner.kind === 'label' || inner.kind === 'block' ? ['lists'] : [];
  });
  return new Set(tables);
}

/** By plan: what rows of a column share of their text, cut where the row stands. */
const spellings = new WeakMap<Geometry, Map<string, readonly string[]>>();

/** Spells a formula at a place; rows without slots differ by their number alone, and share the rest. */
function spell(node: Node, key: string, place: Place): string {
  if (Object.keys(place.slots).length > 0) return print(node, place);
  const known = spellings.get(place.geometry) ?? new Map<string, readonly string[]>();
  spellings.set(place.geometry, known);
  const shared = `${place.table} ${key}`;
  const parts = known.get(shared) ?? print(node, { ...place, row: ANY_ROW }).split(ANY_ROW);
  known.set(shared, parts);
  return parts.join(String(place.row));
}

/**
 * Builds the spreadsheet text of a symbolic formula at a place. A blank cell it reckons with makes it blank.
 * @param rowGuard column that tells a filled row, outside of which the formula gives ""; null for none.
 * @returns text starting with `=`, or null when it names a tab the plan does not hold: the cell then waits
 *   empty until that tab is added.
 * @throws Error when the formula is not one of the language.
 */
export function buildFormula(
  formula: string,
  template: TableTemplate,
  place: Place,
  rowGuard: string | null = null,
): string | null {
  const { key, node, tables } = read(formula, template, rowGuard);
  const absent = [...tables].some((table) => !place.geometry.tables.has(table));
  return absent ? null : `=${spell(node, key, place)}`;
}
