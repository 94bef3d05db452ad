import type { Geometry, ListGeometry, TableGeometry } from '../formula/geometry';
import type { TableTemplate } from '../schema/table';
import { FIELD_COLUMNS, fieldRows } from './compose/fields';
import { headColumn } from './compose/head';
import { firstRow } from './context';
import type { TableLayout } from './layout';

/**
 * Where the single cells of a tab stand: its fields, and the cells of its head that can be read.
 * @param fieldRow row of a field; 0 for one the tab lacks.
 */
export function cellPlaces(
  { fields, cells }: TableTemplate,
  columns: ReadonlyMap<string, number>,
  fieldRow: (key: string) => number,
): TableGeometry['cells'] {
  const named = cells.filter(({ key }) => key !== '');
  const held = fields.filter(({ key }) => fieldRow(key) > 0);
  return new Map([
    ...held.map(({ key }) => [key, { row: fieldRow(key), column: FIELD_COLUMNS.value }] as const),
    ...named.map((cell) => {
      const column = headColumn(cell, (key) => columns.get(key) ?? 1);
      return [cell.key, { row: cell.row, column }] as const;
    }),
  ]);
}

/** Where a tab's columns and single cells stand in a new plan. */
export function tableGeometry(template: TableTemplate, layout: TableLayout, tab: string): TableGeometry {
  const columns = new Map(layout.placed.map(({ column, position }) => [column.key, position]));
  const rows = fieldRows(template);
  const cells = cellPlaces(template, columns, (key) => rows.get(key) ?? 0);
  return { tab, firstRow: firstRow(template), columns, cells };
}

/** A row of the lists tab, as far as places go. */
export interface ListRow {
  readonly list: string;
  readonly key: string;
}

/** The one dropdown over every member and month: their lists stand together. */
export const MEMBER_SPAN = 'member';
/** The lists it begins and ends with. */
export const SPAN_ENDS = { first: 'all', last: 'period' } as const;

/** Where the block of each list stands. @param first row of the first value. */
export function listGeometry(rows: readonly ListRow[], first = 2): ReadonlyMap<string, ListGeometry> {
  const blocks = new Map<string, { firstRow: number; lastRow: number; rows: Map<string, number> }>();
  rows.forEach(({ list, key }, index) => {
    const row = first + index;
    const block = blocks.get(list) ?? { firstRow: row, lastRow: row, rows: new Map<string, number>() };
    block.lastRow = row;
    block.rows.set(key, row);
    blocks.set(list, block);
  });
  const from = blocks.get(SPAN_ENDS.first);
  const to = blocks.get(SPAN_ENDS.last);
  if (from && to) blocks.set(MEMBER_SPAN, { firstRow: from.firstRow, lastRow: to.lastRow, rows: new Map() });
  return blocks satisfies Geometry['lists'];
}
