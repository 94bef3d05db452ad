import { firstRow } from '../plan/context';
import { isBlankAt, valueAt, type MendedTab } from './mended-tab';
import type { CellMend } from './mending';
import { isTypedRow } from './row-state';

/** Number of an id of this prefix: 12 for `OBJ-012`; 0 for any other text. */
function numberIn(id: unknown, prefix: string): number {
  const match = new RegExp(`^${prefix}-(\\d+)$`, 'u').exec(String(id));
  return Number(match?.[1] ?? 0);
}

/** The ids to come after those held, `OBJ-051` first when 50 rows have one. */
export function nextIds(ids: readonly unknown[], prefix: string, count: number): readonly string[] {
  const last = Math.max(0, ...ids.map((id) => numberIn(id, prefix)));
  return Array.from(
    { length: count },
    (_, index) => `${prefix}-${String(last + 1 + index).padStart(3, '0')}`,
  );
}

/** Ids of rows that people typed, pasted or inserted without one. */
export function mendIds(tab: MendedTab): readonly CellMend[] {
  const { template, layout } = tab.context;
  const column = layout.placed.find((placed) => placed.column.key === 'id')?.position;
  if (template.idPrefix === null || column === undefined || tab.contents.length === 0) return [];
  const first = firstRow(template);
  const rows = tab.contents.map((_, index) => first + index);
  const bare = rows.filter((row, index) => isTypedRow(tab, index) && isBlankAt(tab.grid, row, column));
  const held = rows.map((row) => valueAt(tab.grid, row, column));
  const ids = nextIds(held, template.idPrefix, bare.length);
  return bare.map((row, index) => ({ row, column, content: ids[index] ?? '', what: 'id' }));
}
