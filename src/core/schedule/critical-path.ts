import type { Day } from '../calendar/day';
import { workingDays, type DaysOff } from '../calendar/working-days';

/** An action as a chain sees it. */
export interface Step {
  readonly id: string;
  /** Id of the action it comes after; '' for none. */
  readonly after: string;
  /** Null when blank. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Whether it is to be done at all: neither an example nor cancelled. */
  readonly isKept: boolean;
}

/** Index of the step each one comes after; -1 for none, for a step left out or for itself. */
function parents(steps: readonly Step[]): readonly number[] {
  const places = new Map<string, number>();
  steps.forEach(({ id, isKept }, index) => {
    const key = id.toLowerCase();
    if (isKept && key !== '' && !places.has(key)) places.set(key, index);
  });
  return steps.map(({ after, isKept }) => (isKept ? (places.get(after.toLowerCase()) ?? -1) : -1));
}

/** Steps that come after themselves, by way of others or not. Each step is walked once. */
function inLoops(parentOf: readonly number[]): ReadonlySet<number> {
  const loops = new Set<number>();
  const walkOf = new Map<number, number>();
  parentOf.forEach((_, walk) => {
    let at = walk;
    while (at >= 0 && !walkOf.has(at)) {
      walkOf.set(at, walk);
      at = parentOf[at] ?? -1;
    }
    if (at < 0 || walkOf.get(at) !== walk) return;
    for (let member = at; !loops.has(member); member = parentOf[member] ?? -1) loops.add(member);
  });
  return loops;
}

/** A chain from a first step down to one. */
interface Chain {
  readonly days: number;
  readonly steps: number;
}

/** The chain that ends with each step, first steps first: no call is nested, however long a chain is. */
function chains(parentOf: readonly number[], days: readonly number[]): readonly Chain[] {
  const known: (Chain | undefined)[] = [];
  parentOf.forEach((_, index) => {
    const waiting: number[] = [];
    for (let at = index; at >= 0 && !known[at]; at = parentOf[at] ?? -1) waiting.push(at);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const before = known[parentOf[at] ?? -1] ?? { days: 0, steps: 0 };
      known[at] = { days: before.days + (days[at] ?? 0), steps: before.steps + 1 };
    }
  });
  return parentOf.map((_, index) => known[index] ?? { days: 0, steps: 0 });
}

/**
 * Which steps are on the longest chain, in working days. A chain has two steps or more; when several are as long,
 * all of them are told. A step without both dates lasts no day. A loop is no chain: a step that follows one of its
 * members begins its own.
 * @returns one answer a step, in their order. Takes time in proportion to them.
 */
export function criticalPath(steps: readonly Step[], daysOff: DaysOff): readonly boolean[] {
  const named = parents(steps);
  const loops = inLoops(named);
  const parentOf = named.map((parent, index) => (loops.has(index) || loops.has(parent) ? -1 : parent));
  const days = steps.map(({ start, end, isKept }) =>
    isKept && start !== null && end !== null ? workingDays(start, end, daysOff) : 0,
  );
  const all = chains(parentOf, days);
  const longest = all.reduce((most, chain) => (chain.steps > 1 ? Math.max(most, chain.days) : most), 0);
  const onPath = new Set<number>();
  all.forEach((chain, index) => {
    if (longest === 0 || chain.steps < 2 || chain.days < longest) return;
    for (let at = index; at >= 0 && !onPath.has(at); at = parentOf[at] ?? -1) onPath.add(at);
  });
  return steps.map((_, index) => onPath.has(index));
}
