import { fiscalMonthRank } from '../calendar/fiscal-year';
import { addMonths, endOfMonth } from '../calendar/month';
import { activityOver } from '../objectives/activity';
import type { MemberAxis } from '../objectives/axis';
import { cellAt, cellCount, eachRun } from '../reconcile/cube';
import { historySeed, type PastYear } from '../reconcile/seed';
import type { CrossingInput, DetailMember, HeldLeaf, PastLine } from './crossing-input';
import { MEMBER_AXES, type DetailAxes } from './detail-axes';

/** Past years that count, the last one first, and how much: one that is farther tells less. */
const YEARS = [1, 1 / 2, 1 / 4];

/** Cell of names and a month; -1 for one the detail does not have. */
export function cellOf(
  { sizes, rankOf }: DetailAxes,
  names: Readonly<Record<MemberAxis, string>>,
  month: number,
): number {
  const ranks = [...MEMBER_AXES.map((axis) => rankOf(axis, names[axis])), month];
  return ranks.every((rank) => rank >= 0) ? cellAt(sizes, ranks) : -1;
}

/** Sums the lines of one past year by cell; NaN where there is none. */
function yearCells(axes: DetailAxes, lines: readonly PastLine[], start: number): Float64Array {
  const cells = new Float64Array(cellCount(axes.sizes)).fill(Number.NaN);
  for (const { day, names, amount } of lines) {
    const rank = fiscalMonthRank(start, day);
    const cell = rank === null ? -1 : cellOf(axes, names, rank - 1);
    if (cell < 0) continue;
    const held = cells[cell] ?? Number.NaN;
    cells[cell] = (Number.isNaN(held) ? 0 : held) + amount;
  }
  return cells;
}

/** An axis left out sums over its members: history is read by the others. */
function unnamed(line: PastLine, { choices }: CrossingInput): PastLine {
  const names = { ...line.names };
  for (const axis of MEMBER_AXES) if (!choices.axes.includes(axis)) names[axis] = '';
  return { ...line, names };
}

/** History of the cells: last year's sales, and with less weight those of the two years before. */
export function seedOf(axes: DetailAxes, input: CrossingInput): Float64Array {
  const lines = input.history.map((line) => unnamed(line, input));
  const years = YEARS.map((weight, index): PastYear => ({
    weight,
    cells: yearCells(axes, lines, addMonths(input.fiscalStart, -12 * (index + 1))),
  }));
  return historySeed(axes.sizes, years);
}

/** Share of each month on which a member is there. */
function presences(
  { months }: DetailAxes,
  { daysOff }: CrossingInput,
  member: DetailAxes['members']['rep'][number],
) {
  return months.map((start) => activityOver(member.presence, { start, end: endOfMonth(start) }, daysOff));
}

const isAlwaysThere = ({ presence: { start, end } }: DetailMember): boolean => start === null && end === null;

/** Share of the time on which each cell can be filled; null where everybody is always there. */
export function activityOf(axes: DetailAxes, input: CrossingInput): Float64Array | null {
  if (MEMBER_AXES.every((axis) => axes.members[axis].every(isAlwaysThere))) return null;
  const activity = new Float64Array(cellCount(axes.sizes)).fill(1);
  const months = axes.months.length;
  MEMBER_AXES.forEach((axis, place) => {
    const shares = axes.members[axis].map((member) => presences(axes, input, member));
    eachRun(axes.sizes, place, (member, from, to) => {
      for (let cell = from; cell < to; cell += 1)
        activity[cell] = (activity[cell] ?? 1) * (shares[member]?.[cell % months] ?? 1);
    });
  });
  return activity;
}

/** Lines that hold their amount, and how many were changed by hand. */
export interface HeldCells {
  readonly pins: ReadonlyMap<number, number>;
  readonly pinned: number;
  readonly edited: number;
  /** Lines to hold that are no cell of this detail. */
  readonly elsewhere: readonly HeldLeaf[];
}

const isEdited = ({ target, computed, isPinned }: HeldLeaf): boolean =>
  !isPinned && target !== null && target !== computed;

/** Finds the cells that do not move: lines pinned, and those changed by hand when people keep them. */
export function heldCells(axes: DetailAxes, input: CrossingInput): HeldCells {
  const { leaves, choices, fiscalStart } = input;
  const edited = leaves.filter(isEdited);
  const pinned = leaves.filter(({ isPinned, target }) => isPinned && target !== null);
  const held = choices.keepEdits ? [...pinned, ...edited] : pinned;
  const placed = held.map((leaf) => {
    const rank = fiscalMonthRank(fiscalStart, leaf.month);
    return { leaf, cell: rank === null ? -1 : cellOf(axes, leaf.names, rank - 1) };
  });
  const pins = new Map<number, number>();
  for (const { leaf, cell } of placed)
    if (cell >= 0) pins.set(cell, (pins.get(cell) ?? 0) + (leaf.target ?? 0));
  return {
    pins,
    pinned: pinned.length,
    edited: edited.length,
    elsewhere: placed.flatMap(({ leaf, cell }) => (cell < 0 ? [leaf] : [])),
  };
}
