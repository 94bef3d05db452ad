import { PlanError } from '../errors';
import { lacksField, lacksList, lacksValue } from './lacking';
import { noOther } from '../no-other';
import type { Node } from './ast';
import { absolute, columnLetter, quoteSheet, type Geometry, type TableGeometry } from './geometry';

/** Functions that mean the same in Sheets, Excel and LibreOffice, whatever the locale. */
const ALLOWED: ReadonlySet<string> = new Set(
  (
    'SUMIFS COUNTIFS MAXIFS MINIFS SUMPRODUCT SUM INDEX MATCH IFERROR IF AND OR NOT TRUE FALSE ' +
    'EDATE EOMONTH NETWORKDAYS TODAY DATE MIN MAX ROUND INT'
  ).split(' '),
);

/** Stands for the row of a formula spelled for every row; no text of a template holds this private character. */
export const ANY_ROW = '\uE000';

/** Where a formula stands, and what its slots are. */
export interface Place {
  readonly geometry: Geometry;
  readonly table: string;
  readonly row: number | typeof ANY_ROW;
  /** `{row}`, `{col}`, `{week}`…: cells already spelled. */
  readonly slots: Readonly<Record<string, string>>;
}

function tableAt(place: Place, key: string): TableGeometry {
  const found = place.geometry.tables.get(key);
  if (!found) throw new Error(`Formula of ${place.table} names ${key}, which the plan does not hold`);
  return found;
}

function columnAt(place: Place, table: string, key: string): string {
  const { tab, columns } = tableAt(place, table);
  const column = columns.get(key);
  if (column === undefined) throw new PlanError('columnMissing', { column: key, tab });
  return columnLetter(column);
}

/** Same-tab references carry no name, so that a copied tab reads itself. */
function sheetPrefix(place: Place, table: string): string {
  return table === place.table ? '' : `${quoteSheet(tableAt(place, table).tab)}!`;
}

function printColumn(place: Place, node: Extract<Node, { kind: 'column' }>): string {
  const from = columnAt(place, node.table, node.from);
  const to = columnAt(place, node.table, node.to);
  return `${sheetPrefix(place, node.table)}$${from}$${tableAt(place, node.table).firstRow}:$${to}`;
}

function printField(place: Place, node: Extract<Node, { kind: 'field' }>): string {
  const cell = tableAt(place, node.table).cells.get(node.field);
  if (!cell) throw lacksField(place, node.table, node.field);
  return sheetPrefix(place, node.table) + absolute(cell.row, cell.column);
}

function listAt(place: Place, key: string) {
  const found = place.geometry.lists.get(key);
  if (!found) throw lacksList(place, key);
  return found;
}

function printLabel(place: Place, node: Extract<Node, { kind: 'label' }>): string {
  const row = listAt(place, node.list).rows.get(node.key);
  if (row === undefined) throw lacksValue(place, node.list, node.key);
  return `${sheetPrefix(place, 'lists')}$${columnAt(place, 'lists', 'label')}$${row}`;
}

function printBlock(place: Place, node: Extract<Node, { kind: 'block' }>): string {
  const { firstRow, lastRow } = listAt(place, node.list);
  const column = columnAt(place, 'lists', node.column);
  return `${sheetPrefix(place, 'lists')}$${column}$${firstRow}:$${column}$${lastRow}`;
}

function printCall(place: Place, node: Extract<Node, { kind: 'call' }>): string {
  if (!ALLOWED.has(node.name)) throw new Error(`Formula of ${place.table}: ${node.name} is not portable`);
  return `${node.name}(${node.args.map((arg) => print(arg, place)).join(';')})`;
}

/** Operands that are themselves operations are bracketed: clearer than remembering precedences. */
function printOperand(node: Node, place: Place): string {
  const inner = print(node, place);
  return node.kind === 'binary' || node.kind === 'unary' ? `(${inner})` : inner;
}

/**
 * Spells a formula so that it means the same in every locale: English names, `;` between arguments, no
 * decimal literal, no array literal.
 * @returns the text without its leading `=`.
 * @throws Error when it names a tab, a column, a field or a list the plan does not hold.
 */
export function print(node: Node, place: Place): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'own':
      return `$${columnAt(place, place.table, node.column)}${place.row}`;
    case 'ownSpan':
      return `$${columnAt(place, place.table, node.from)}${place.row}:$${columnAt(place, place.table, node.to)}${place.row}`;
    case 'column':
      return printColumn(place, node);
    case 'field':
      return printField(place, node);
    case 'label':
      return printLabel(place, node);
    case 'block':
      return printBlock(place, node);
    case 'slot':
      return printSlot(place, node.name);
    case 'cell':
      return node.a1;
    case 'name':
      throw new Error(`Formula of ${place.table}: unknown word ${node.name}`);
    case 'call':
      return printCall(place, node);
    case 'unary':
      return `-${printOperand(node.arg, place)}`;
    case 'binary':
      return `${printOperand(node.left, place)}${node.op}${printOperand(node.right, place)}`;
    default:
      return noOther(node);
  }
}

function printSlot(place: Place, name: string): string {
  const cell = place.slots[name];
  if (cell === undefined) throw new Error(`Formula of ${place.table}: {${name}} is not given`);
  return cell;
}
