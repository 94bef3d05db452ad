import { eachRun, marginOf, memberAt, sumOf, type Sizes } from './cube';
import type { NamedMargin, ReconcileInput, ReconcileRefused, Reseeded } from './reconcile-input';
import { filledSeed, independentCells } from './seed';

/** What is left to fit once pins are set aside: free cells, and what is left of each margin. */
export interface FreeCells {
  readonly seed: Float64Array;
  readonly total: number;
  readonly margins: readonly (Float64Array | null)[];
  readonly reseeded: readonly Reseeded[];
}

/** Sums of the pins by member of an axis. */
function pinnedOn({ sizes, pins }: ReconcileInput, axis: number): Float64Array {
  const sums = new Float64Array(sizes[axis] ?? 1);
  for (const [cell, amount] of pins) {
    const member = memberAt(sizes, axis, cell);
    sums[member] = (sums[member] ?? 0) + amount;
  }
  return sums;
}

/** Stands for the axis of the whole. */
export const WHOLE = -1;

/** Why a margin cannot be had. */
export function refusal(
  input: ReconcileInput,
  key: ReconcileRefused['key'],
  margin: NamedMargin,
): ReconcileRefused {
  const { sizes, pins } = input;
  const isWhole = margin.axis === WHOLE;
  const held = [...pins.keys()].filter(
    (cell) => isWhole || memberAt(sizes, margin.axis, cell) === margin.member,
  );
  const pinned = sumOf(held.map((cell) => pins.get(cell) ?? 0));
  return { ok: false, key, margin, pinned, pins: held };
}

/** What pins leave of the margins. */
function residual(input: ReconcileInput): readonly (Float64Array | null)[] {
  return input.margins.map((margin, axis) => {
    if (!margin) return null;
    const pinned = pinnedOn(input, axis);
    return Float64Array.from(margin, (amount, member) => amount - (pinned[member] ?? 0));
  });
}

/** The first margin that is wrong; null when none is. */
function firstMargin(
  input: ReconcileInput,
  left: readonly (Float64Array | null)[],
  isWrong: (amount: number, axis: number, member: number) => boolean,
): NamedMargin | null {
  for (const [axis, margin] of left.entries()) {
    const member = margin?.findIndex((amount, rank) => isWrong(amount, axis, rank)) ?? -1;
    if (member >= 0) return { axis, member, amount: input.margins[axis]?.[member] ?? 0 };
  }
  return null;
}

function closePinned(seed: Float64Array, pins: ReadonlyMap<number, number>): void {
  for (const cell of pins.keys()) seed[cell] = 0;
}

/** Ranks of the members that have something to share and no cell to put it in. */
function shortMembers(seed: Float64Array, sizes: Sizes, axis: number, left: Float64Array): readonly number[] {
  const sums = marginOf(seed, sizes, axis);
  return [...left].flatMap((amount, member) => (amount > 0 && sums[member] === 0 ? [member] : []));
}

/** Gives cells of another cube to the members of an axis that have a total, and a history that forbids them all. */
function reseedAxis(
  seed: Float64Array,
  spare: Float64Array,
  sizes: Sizes,
  { axis, left }: { readonly axis: number; readonly left: Float64Array },
): readonly Reseeded[] {
  const short = new Set(shortMembers(seed, sizes, axis, left));
  if (short.size === 0) return [];
  eachRun(sizes, axis, (member, from, to) => {
    if (short.has(member)) seed.set(spare.subarray(from, to), from);
  });
  return [...short].map((member) => ({ axis, member }));
}

const times = (cells: Float64Array, activity: Float64Array | null): Float64Array =>
  activity === null ? cells : cells.map((value, cell) => value * (activity[cell] ?? 1));

/** Cubes to take cells from, in order: history; what independent axes would give; every cell alike. */
function seedsOf(input: ReconcileInput): readonly Float64Array[] {
  const { seed, activity, pins } = input;
  const independent = independentCells(input);
  const even = new Float64Array(seed.length).fill(1);
  const seeds = [filledSeed(seed, independent), independent, even].map((cells) => times(cells, activity));
  for (const cells of seeds) closePinned(cells, pins);
  return seeds;
}

/** History, with cells given to the members that it leaves without any. */
function seedOf(
  input: ReconcileInput,
  margins: readonly (Float64Array | null)[],
): { readonly seed: Float64Array; readonly reseeded: readonly Reseeded[] } {
  const [history = new Float64Array(), ...spares] = seedsOf(input);
  if (sumOf(history) === 0) {
    const seed = spares.find((cells) => sumOf(cells) > 0) ?? history;
    return { seed, reseeded: [{ axis: WHOLE, member: 0 }] };
  }
  const imposed = margins.flatMap((left, axis) => (left ? [{ axis, left }] : []));
  const reseeded = spares.flatMap((spare) =>
    imposed.flatMap((margin) => reseedAxis(history, spare, input.sizes, margin)),
  );
  return { seed: history, reseeded };
}

/** Sets pins aside, fills what is unknown, and names the first margin that cannot be had. */
export function freeCells(input: ReconcileInput): FreeCells | ReconcileRefused {
  const { sizes } = input;
  const whole: NamedMargin = { axis: WHOLE, member: 0, amount: input.total };
  const margins = residual(input);
  const total = input.total - sumOf(input.pins.values());
  const exceeded = firstMargin(input, margins, (amount) => amount < 0) ?? (total < 0 ? whole : null);
  if (exceeded) return refusal(input, 'pin_exceeds_margin', exceeded);
  const { seed, reseeded } = seedOf(input, margins);
  const free = sizes.map((_, axis) => marginOf(seed, sizes, axis));
  const isBlocked = (amount: number, axis: number, member: number) => amount > 0 && !free[axis]?.[member];
  const isFull = total > 0 && sumOf(seed) === 0;
  const blocked = firstMargin(input, margins, isBlocked) ?? (isFull ? whole : null);
  return blocked ? refusal(input, 'no_free_cell', blocked) : { seed, total, margins, reseeded };
}
