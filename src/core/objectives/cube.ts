import type { Period } from '../calendar/fiscal-year';
import { isoMonth } from '../calendar/iso';
import { endOfMonth } from '../calendar/month';
import { sumGiven, type Imposed } from './imposed';
import type { KeyedRow, KeyOf } from './member-key';
import { elapsed, type MonthTargets, type Pacing } from './pace';

/** A target of the crossed mode: of a month, `day` being its first, a rep, a product and a channel. */
export interface TargetLeaf extends KeyedRow {
  readonly target: number | null;
  readonly stretch: number | null;
}

type Figure = 'target' | 'stretch';

/** Sums a figure by group; a leaf of a month cut by the end of the window counts for the days before it. */
function sums(
  leaves: readonly TargetLeaf[],
  figure: Figure,
  keyOf: KeyOf,
  window: Period,
  pacing: Pacing,
): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const leaf of leaves) {
    const amount = leaf[figure];
    if (amount === null || leaf.day < window.start || leaf.day > window.end) continue;
    const share = elapsed({ start: leaf.day, end: endOfMonth(leaf.day) }, window.end, pacing);
    const key = keyOf(leaf);
    groups.set(key, (groups.get(key) ?? 0) + amount * share);
  }
  return groups;
}

/** Rounds running totals, and never the parts: parts of a cut month still add up to the part of the whole. */
function rounded(groups: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let total = 0;
  const parts = [...groups].map(([key, amount]) => {
    const before = Math.round(total);
    total += amount;
    return [key, Math.round(total) - before] as const;
  });
  return new Map(parts);
}

/** What the leaves of a cube add up to over a window, by any group. */
export function cubeTotals(
  leaves: readonly TargetLeaf[],
  keyOf: KeyOf,
  window: Period,
  pacing: Pacing,
): ReadonlyMap<string, Imposed> {
  const [target, stretch] = (['target', 'stretch'] as const).map((figure) =>
    rounded(sums(leaves, figure, keyOf, window, pacing)),
  );
  const keys = new Set([...(target?.keys() ?? []), ...(stretch?.keys() ?? [])]);
  const imposed = [...keys].map((key) => {
    const given = { target: target?.get(key) ?? null, stretch: stretch?.get(key) ?? null, lastYear: null };
    return [key, given] as const;
  });
  return new Map(imposed);
}

/** Month targets of each member of a cube, by which its pace is told. */
export function cubeMonths(
  leaves: readonly TargetLeaf[],
  keyOf: KeyOf,
): (member: string) => MonthTargets | undefined {
  const members = new Map<string, Map<string, number>>();
  for (const leaf of leaves) {
    const months = members.get(keyOf(leaf)) ?? new Map<string, number>();
    const month = isoMonth(leaf.day);
    const sum = sumGiven([months.get(month) ?? null, leaf.target]);
    if (sum !== null) months.set(month, sum);
    members.set(keyOf(leaf), months);
  }
  return (member) => members.get(member);
}
