import type { Axis } from '../objectives/axis';
import { marginOf, memberAt } from '../reconcile/cube';
import { WHOLE } from '../reconcile/free-cells';
import { assignedCells } from '../reconcile/over-assign';
import { reconcile } from '../reconcile/reconcile';
import type {
  NamedMargin,
  ReconcileDone,
  ReconcileInput,
  ReconcileRefused,
} from '../reconcile/reconcile-input';
import { stretchCells } from '../reconcile/stretch-cells';
import { agreedTotals, type AgreedTotals } from './agreed-totals';
import { activityOf, heldCells, seedOf, type HeldCells } from './cell-sources';
import { DETAIL_AXES, type CrossingInput, type MemberTotal } from './crossing-input';
import type { CrossingNote, CrossingResult, NewLeaf } from './crossing-result';
import { detailAxes, MEMBER_AXES, type DetailAxes } from './detail-axes';
import { stretchMargins, targetMargins } from './detail-margins';
import { warningsOf } from './warnings';

type Totals = ReadonlyMap<Axis, readonly MemberTotal[]>;

/** Totals on names that the lists do not hold, axis by axis. */
function unknownMembers(axes: DetailAxes, totals: Totals): readonly CrossingNote[] {
  return [...totals].flatMap(([axis, rows]) => {
    const unknown = rows.filter(({ member, target }) => target !== 0 && axes.rankOf(axis, member) < 0);
    const members = unknown.map(({ member }) => member);
    return members.length > 0 ? [{ key: 'crossUnknownMember' as const, axis, members }] : [];
  });
}

/** Everything to put right before a detail can be computed. */
function obstacles(
  { totals, total, stretch }: CrossingInput,
  agreed: AgreedTotals,
  axes: DetailAxes,
  held: HeldCells,
): readonly CrossingNote[] {
  const amounts = [
    total,
    stretch,
    ...totals.flatMap((row) => [row.target, row.stretch]),
    ...held.pins.values(),
  ];
  const isNegative = amounts.some((amount) => amount !== null && amount < 0);
  const count = held.elsewhere.length;
  return [
    ...(isNegative ? [{ key: 'crossNegative' as const }] : []),
    ...agreed.blocked,
    ...unknownMembers(axes, agreed.axes),
    ...(count > 0 ? [{ key: 'crossPinElsewhere' as const, count }] : []),
  ];
}

const REFUSALS = {
  pin_exceeds_margin: 'crossPinsExceed',
  no_free_cell: 'crossNoCell',
  not_converged: 'crossNotConverged',
} as const;

/** Label of a member by its rank; '' for a month, which its rank tells. */
export function memberLabel(
  axes: DetailAxes,
  { axis, member }: Pick<NamedMargin, 'axis' | 'member'>,
): string {
  const key = DETAIL_AXES[axis];
  return key === undefined || key === 'month' ? String(member) : (axes.members[key][member]?.label ?? '');
}

function refusalNote(axes: DetailAxes, { key, margin, pinned, pins }: ReconcileRefused): CrossingNote {
  return {
    key: REFUSALS[key],
    axis: margin.axis === WHOLE ? null : (DETAIL_AXES[margin.axis] ?? null),
    member: memberLabel(axes, margin),
    amount: margin.amount,
    pinned,
    pins: pins.length,
  };
}

interface Cells {
  readonly target: ReconcileDone;
  readonly stretch: Float64Array | null;
  readonly assigned: Float64Array;
}

/** Shares the stretch by the totals that give one; by the targets alone where these cannot be had together. */
function stretchOf(
  input: CrossingInput,
  cube: ReconcileInput,
  target: ReconcileDone,
  axes: DetailAxes,
  totals: Totals,
): Float64Array | null {
  const { stretch } = input;
  if (stretch === null) return null;
  const targets = cube.margins.map((margin) => margin ?? []);
  const margins = stretchMargins(input, axes, totals, stretch).map((margin, axis) =>
    cube.margins[axis] ? margin : null,
  );
  for (const tried of [margins, margins.map(() => null)]) {
    const done = stretchCells(cube, target, targets, { total: stretch, margins: tried });
    if (done.ok) return done.cells;
  }
  return null;
}

/** The lines of a cube: those that hold something. */
function leavesOf(
  axes: DetailAxes,
  { target, stretch, assigned }: Cells,
  pins: HeldCells['pins'],
): readonly NewLeaf[] {
  const leaves: NewLeaf[] = [];
  for (let cell = 0; cell < target.cells.length; cell += 1) {
    const amount = target.cells[cell] ?? 0;
    const ambitious = stretch?.[cell] ?? 0;
    if (amount === 0 && ambitious === 0 && !pins.has(cell)) continue;
    const [rep = '', product = '', channel = ''] = MEMBER_AXES.map((_, axis) =>
      memberLabel(axes, { axis, member: memberAt(axes.sizes, axis, cell) }),
    );
    const month = axes.months[cell % axes.months.length] ?? 0;
    leaves.push({
      month,
      names: { rep, product, channel },
      target: amount,
      stretch: stretch ? ambitious : null,
      assigned: assigned[cell] ?? 0,
    });
  }
  return leaves;
}

const MONTH = DETAIL_AXES.indexOf('month');

/** Months without a sale would else be given nothing, when the plan does not say what each is worth. */
function knowsEveryMonth({ sizes }: DetailAxes, seed: Float64Array): boolean {
  const known = seed.map((value) => (Number.isNaN(value) ? 0 : value));
  return marginOf(known, sizes, MONTH).every((sum) => sum > 0);
}

function cubeOf(
  input: CrossingInput,
  axes: DetailAxes,
  totals: Totals,
  held: HeldCells,
  total: number,
): ReconcileInput {
  const seed = seedOf(axes, input);
  return {
    sizes: axes.sizes,
    total,
    margins: targetMargins(input, axes, totals, total),
    seed,
    ...(knowsEveryMonth(axes, seed) ? {} : { even: new Set([MONTH]) }),
    activity: activityOf(axes, input),
    pins: held.pins,
    unit: input.choices.step,
  };
}

const NOTHING = { sums: [], warnings: [], leaves: [], repaired: [], pins: 0, edited: 0 };

/**
 * Computes a detail of targets: the totals are compared first and put right where people chose so, then shared by
 * rep, product, channel and month at once, exact on every axis. Writes nothing.
 */
export function cross(input: CrossingInput): CrossingResult {
  const { total } = input;
  if (total === null || total === 0) return { ...NOTHING, blocked: [{ key: 'crossNoTotal' }] };
  const agreed = agreedTotals(input, total);
  const axes = detailAxes(input, agreed.axes);
  const held = heldCells(axes, input);
  const found = {
    sums: agreed.sums,
    repaired: agreed.repaired,
    pins: held.pinned,
    edited: held.edited,
  };
  const blocked = obstacles(input, agreed, axes, held);
  if (blocked.length > 0) return { ...NOTHING, ...found, blocked };
  const cube = cubeOf(input, axes, agreed.axes, held, total);
  const target = reconcile(cube);
  if (!target.ok) return { ...NOTHING, ...found, blocked: [refusalNote(axes, target)] };
  const assigned = assignedCells(target.cells, axes.sizes, input.overAssignment);
  const cells = { target, stretch: stretchOf(input, cube, target, axes, agreed.axes), assigned };
  const warnings = warningsOf(input, axes, agreed, cube, cells);
  return { ...found, warnings, blocked: [], leaves: leavesOf(axes, cells, held.pins) };
}
