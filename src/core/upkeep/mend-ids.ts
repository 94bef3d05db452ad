import { firstRow } from '../plan/context';
import { newIds } from '../plan/new-ids';
import { isBlankAt, valueAt, type MendedTab } from './mended-tab';
import type { CellMend } from './mending';
import { isTypedRow } from './row-state';

/** Ids of rows that people typed, pasted or inserted without one. */
export function mendIds(tab: MendedTab): readonly CellMend[] {
  const { template, layout } = tab.context;
  const column = layout.placed.find((placed) => placed.column.key === 'id')?.position;
  if (template.idPrefix === null || column === undefined || tab.contents.length === 0) return [];
  const first = firstRow(template);
  const rows = tab.contents.map((_, index) => first + index);
  const bare = rows.filter((row, index) => isTypedRow(tab, index) && isBlankAt(tab.grid, row, column));
  const held = rows.map((row) => String(valueAt(tab.grid, row, column)));
  const ids = newIds(template.idPrefix, held, bare.length);
  return bare.map((row, index) => ({ row, column, content: ids[index] ?? '', what: 'id' }));
}
