import type { ListGeometry } from '../formula/geometry';
import type { RowContent } from '../plan/content';
import { fixedRows, orderedLists } from '../plan/rows/lists';
import type { ListTemplate } from '../schema/list';
import type { Language } from '../schema/words';

/** Values that come in a list, over a row of the lists tab as it is. */
export interface ComingValues {
  readonly list: string;
  readonly rows: readonly RowContent[];
  readonly before: number;
  /** Whether ranges over the list do not grow by themselves: the rows come at an end of it. */
  readonly isAtEnd: boolean;
}

type Blocks = ReadonlyMap<string, ListGeometry>;

/** Where the values after one stand: it comes before the first of them that is there. */
function rowBefore(following: readonly string[], { firstRow, lastRow, rows }: ListGeometry): number {
  const held = following.flatMap((key) => rows.get(key) ?? []);
  const next = held.find((row) => row >= firstRow && row <= lastRow) ?? lastRow;
  return Math.max(next, firstRow + 1);
}

function valuesInto(list: ListTemplate, block: ListGeometry, language: Language): readonly ComingValues[] {
  const keys = list.values.map(({ key }) => key);
  const places = new Map<number, RowContent[]>();
  fixedRows(list, { language }).forEach((row, index) => {
    if (block.rows.has(keys[index] ?? '')) return;
    const before = rowBefore(keys.slice(index + 1), block);
    places.set(before, [...(places.get(before) ?? []), row]);
  });
  const isAtEnd = block.firstRow === block.lastRow;
  return [...places].map(([before, rows]) => ({ list: list.key, rows, before, isAtEnd }));
}

/** A list that is gone comes under the one before it, as in a new plan. */
function wholeList(list: ListTemplate, before: number, language: Language): readonly ComingValues[] {
  const rows = fixedRows(list, { language });
  return rows.length === 0 ? [] : [{ list: list.key, rows, before, isAtEnd: true }];
}

/**
 * The values of our lists that a plan lacks, whether a newer version brought them or people deleted them; the
 * names of the company, and what commands write, are not ours.
 * @param firstRow row of the first value of the lists tab.
 */
export function missingValues(blocks: Blocks, language: Language, firstRow: number): readonly ComingValues[] {
  let under = firstRow;
  return orderedLists().flatMap((list) => {
    const block = blocks.get(list.key);
    const place = under;
    under = block ? block.lastRow + 1 : under;
    if (list.members || list.script) return [];
    return block ? valuesInto(list, block, language) : wholeList(list, place, language);
  });
}
