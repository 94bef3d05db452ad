import { UNASSIGNED, type Axis } from '../objectives/axis';
import {
  fillUnassigned,
  gate,
  scaleAxis,
  type AxisMember,
  type AxisSum,
  type AxisTotals,
} from '../objectives/gate';
import { DETAIL_AXES, type CrossingInput, type MemberTotal } from './crossing-input';
import type { CrossingNote, RepairedTotal } from './crossing-result';
import { isUnassigned } from './detail-axes';

/** Totals that agree, or why they do not. */
export interface AgreedTotals {
  readonly sums: readonly AxisSum[];
  /** Rows of each axis that imposes totals, repaired where people chose so. */
  readonly axes: ReadonlyMap<Axis, readonly MemberTotal[]>;
  readonly repaired: readonly RepairedTotal[];
  readonly blocked: readonly CrossingNote[];
}

/** Index of a total that is added. */
const ADDED = -1;

/** A row is its own member for the gate: two rows of one name are both scaled. */
const keyOf = (input: CrossingInput, { axis, member, row }: MemberTotal): string =>
  isUnassigned(input, axis, member) ? UNASSIGNED : String(row);

function gateMember(input: CrossingInput, total: MemberTotal): AxisMember {
  return { key: keyOf(input, total), target: total.target ?? 0, pinned: total.isPinned };
}

const rowsOf = ({ totals }: CrossingInput, axis: Axis): readonly MemberTotal[] =>
  totals.filter((total) => total.axis === axis && total.target !== null);

/** Axes whose totals the detail must have: those ticked, and the months. */
function imposedAxes({ choices }: CrossingInput): readonly Axis[] {
  return DETAIL_AXES.filter((axis) => axis === 'month' || choices.axes.includes(axis));
}

function withTarget(
  input: CrossingInput,
  axis: Axis,
  rows: readonly MemberTotal[],
  { key, target }: AxisMember,
): MemberTotal {
  const held = rows.find((row) => keyOf(input, row) === key);
  const label = axis === 'month' ? '' : (input.members[axis].find((one) => one.isUnassigned)?.label ?? '');
  const added = { row: ADDED, axis, member: label, stretch: null, isPinned: false };
  return { ...(held ?? added), target };
}

/** Members of an axis put right: scaled, or what is missing put on nobody; null when it cannot be. */
function repairedMembers(
  { choices }: CrossingInput,
  totals: AxisTotals,
  required: number,
): readonly AxisMember[] | null {
  const how = choices.repairs.get(totals.axis) ?? 'scale';
  if (how === 'unassigned') return fillUnassigned(totals, required).members;
  const unit = required % choices.step === 0 ? choices.step : 1;
  const scaled = scaleAxis(totals, required, unit);
  if (!scaled.ok) return null;
  return totals.members.map((member, index) => ({ ...member, target: scaled.shares[index] ?? 0 }));
}

interface AxisOutcome {
  readonly axis: Axis;
  readonly rows: readonly MemberTotal[];
  readonly note: CrossingNote | null;
}

/** An axis as it is computed with: as typed, put right as people chose, or brought within its tolerance. */
function outcomeOf(input: CrossingInput, totals: AxisTotals, sum: AxisSum): AxisOutcome {
  const { axis } = totals;
  const rows = rowsOf(input, axis);
  if (sum.sum === sum.required || rows.length === 0) return { axis, rows, note: null };
  const how = input.choices.repairs.get(axis);
  if (!sum.agrees && how === undefined) return { axis, rows, note: { key: 'crossAxis', sum } };
  if (how !== undefined && !sum.agrees && !sum.repairs.includes(how))
    return { axis, rows, note: { key: 'crossRepairImpossible', axis } };
  const members = repairedMembers(input, totals, sum.required);
  if (!members) return { axis, rows, note: { key: 'crossRepairImpossible', axis } };
  return { axis, rows: members.map((member) => withTarget(input, axis, rows, member)), note: null };
}

/** Totals to write: those that people chose to put right, where they changed. */
function repairedOf(input: CrossingInput, { axis, rows }: AxisOutcome): readonly RepairedTotal[] {
  if (!input.choices.repairs.has(axis)) return [];
  const before = new Map(rowsOf(input, axis).map(({ row, target }) => [row, target]));
  return rows.flatMap(({ row, target }) =>
    target === null || before.get(row) === target ? [] : [{ row: row === ADDED ? null : row, axis, target }],
  );
}

/** Compares the axes, and puts right those that people chose to. */
export function agreedTotals(input: CrossingInput, total: number): AgreedTotals {
  const axes = imposedAxes(input).map((axis) => ({
    axis,
    members: rowsOf(input, axis).map((row) => gateMember(input, row)),
  }));
  const assignment = { mode: 'crossed', overAssignment: input.overAssignment } as const;
  const { sums } = gate({ global: total, axes, tolerance: input.tolerance, ...assignment });
  const outcomes = axes.flatMap((totals, index) => {
    const sum = sums[index];
    return sum ? [outcomeOf(input, totals, sum)] : [];
  });
  return {
    sums: sums.filter(({ axis }) => rowsOf(input, axis).length > 0),
    axes: new Map(outcomes.flatMap(({ axis, rows }) => (rows.length > 0 ? [[axis, rows] as const] : []))),
    repaired: outcomes.flatMap((outcome) => repairedOf(input, outcome)),
    blocked: outcomes.flatMap(({ note }) => note ?? []),
  };
}
