import type { ListGeometry } from '../formula/geometry';

/** Names to come in a list, and the row of the lists tab they are inserted before. */
export interface ListGrowth {
  readonly list: string;
  readonly names: readonly string[];
  readonly row: number;
  /** Whether ranges over the list do not grow by themselves: rows are inserted at an end of it. */
  readonly isAtEnd: boolean;
}

const UNASSIGNED = 'UNASSIGNED';

/** Names go before nobody's, so that what spans the list grows; in a list without it, under the last one. */
export function listGrowth(list: string, names: readonly string[], block: ListGeometry): ListGrowth {
  const reserved = block.rows.get(UNASSIGNED);
  const row = reserved ?? block.lastRow + 1;
  return { list, names, row, isAtEnd: row === block.firstRow || row > block.lastRow };
}

function shifted(row: number, { row: at, names }: ListGrowth): number {
  return row >= at ? row + names.length : row;
}

function grownBlock(key: string, block: ListGeometry, growth: ListGrowth): ListGeometry {
  const rows = new Map([...block.rows].map(([name, row]) => [name, shifted(row, growth)] as const));
  const isOwn = key === growth.list;
  if (isOwn) growth.names.forEach((name, index) => rows.set(name, growth.row + index));
  const firstRow = isOwn ? Math.min(block.firstRow, growth.row) : shifted(block.firstRow, growth);
  const lastRow = shifted(block.lastRow, growth);
  return {
    firstRow,
    lastRow: isOwn ? Math.max(lastRow, growth.row + growth.names.length - 1) : lastRow,
    rows,
  };
}

/** Where the lists stand once the names are inserted. */
export function grownBlocks(
  blocks: ReadonlyMap<string, ListGeometry>,
  growth: ListGrowth,
): ReadonlyMap<string, ListGeometry> {
  return new Map([...blocks].map(([key, block]) => [key, grownBlock(key, block, growth)] as const));
}
