import type { Geometry, ListGeometry, TableGeometry } from '../formula/geometry';
import type { TableTemplate } from '../schema/table';
import { FIELD_COLUMNS, fieldRows } from './compose/fields';
import { headColumn } from './compose/head';
import { firstRow } from './context';
import type { TableLayout } from './layout';

/** Where a tab's columns and single cells stand in a new plan. */
export function tableGeometry(template: TableTemplate, layout: TableLayout, tab: string): TableGeometry {
  const columns = new Map(layout.placed.map(({ column, position }) => [column.key, position]));
  const fields = [...fieldRows(template)].map(
    ([key, row]) => [key, { row, column: FIELD_COLUMNS.value }] as const,
  );
  const heads = template.cells
    .filter(({ key }) => key !== '')
    .map(
      (cell) =>
        [cell.key, { row: cell.row, column: headColumn(cell, (key) => columns.get(key) ?? 1) }] as const,
    );
  return { tab, firstRow: firstRow(template), columns, cells: new Map([...fields, ...heads]) };
}

/** A row of the lists tab, as far as places go. */
export interface ListRow {
  readonly list: string;
  readonly key: string;
}

/** The one dropdown over every member and month: their lists stand together. */
export const MEMBER_SPAN = 'member';

/** Where the block of each list stands; the lists tab has its header in row 1. */
export function listGeometry(rows: readonly ListRow[]): ReadonlyMap<string, ListGeometry> {
  const blocks = new Map<string, { firstRow: number; lastRow: number; rows: Map<string, number> }>();
  rows.forEach(({ list, key }, index) => {
    const row = index + 2;
    const block = blocks.get(list) ?? { firstRow: row, lastRow: row, rows: new Map<string, number>() };
    block.lastRow = row;
    block.rows.set(key, row);
    blocks.set(list, block);
  });
  const from = blocks.get('all');
  const to = blocks.get('period');
  if (from && to) blocks.set(MEMBER_SPAN, { firstRow: from.firstRow, lastRow: to.lastRow, rows: new Map() });
  return blocks satisfies Geometry['lists'];
}
