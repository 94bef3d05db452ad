import type { NamedRangeBlueprint } from '../plan/blueprint';
import { tabNames } from '../plan/compose/names';
import type { MendedTab } from './mended-tab';

/** Where the named ranges of a tab lead: `PAC_SPEND_DATE` to an A1 reference. */
export type HeldNames = ReadonlyMap<string, string>;

const CELL = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u;

/** A range may reach further down than ours: rows were added. */
function reaches(held: string, wanted: string): boolean {
  const [, left, top, right = left, bottom = top] = CELL.exec(held) ?? [];
  const [, first, start, last = first, end = start] = CELL.exec(wanted) ?? [];
  return left === first && top === start && right === last && Number(bottom) >= Number(end);
}

/** Names that are gone, or lead elsewhere than to what they name. */
export function mendNames(tab: MendedTab, held: HeldNames): readonly NamedRangeBlueprint[] {
  return tabNames(tab.context, tab.grid.lastRow).filter(({ name, a1 }) => {
    const found = held.get(name);
    return found === undefined || !reaches(found, a1);
  });
}
