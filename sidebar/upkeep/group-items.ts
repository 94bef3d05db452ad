import type { UpkeepItem } from '../../src/contract';
import { groupBy } from '../group-by';

/** From this many tabs on, a sentence is said once, with their names. */
const MANY = 3;

/** A sentence that is true of several tabs. */
export interface SharedItem {
  readonly sentence: string;
  readonly tabs: readonly string[];
}

/** What is particular to a tab. */
export interface TabItems {
  readonly table: string;
  readonly tab: string;
  readonly sentences: readonly string[];
}

/** The changes as they are best read: what many tabs share once, then tab by tab what is left. */
export function groupItems(items: readonly UpkeepItem[]): {
  readonly shared: readonly SharedItem[];
  readonly byTab: readonly TabItems[];
} {
  const same = groupBy(items, ({ sentence }) => sentence);
  const shared = same.filter((group) => group.length >= MANY);
  const rest = new Set(same.filter((group) => group.length < MANY).flat());
  return {
    shared: shared.map((group) => ({ sentence: group[0].sentence, tabs: group.map(({ tab }) => tab) })),
    byTab: groupBy(
      items.filter((item) => rest.has(item)),
      ({ table }) => table,
    ).map((group) => ({
      table: group[0].table,
      tab: group[0].tab,
      sentences: group.map(({ sentence }) => sentence),
    })),
  };
}
