import { marginOf } from '../reconcile/cube';
import { WHOLE } from '../reconcile/free-cells';
import type { ReconcileDone, ReconcileInput } from '../reconcile/reconcile-input';
import type { AgreedTotals } from './agreed-totals';
import { DETAIL_AXES, type CrossingInput } from './crossing-input';
import type { CrossingNote } from './crossing-result';
import type { Axis } from '../objectives/axis';
import type { DetailAxes } from './detail-axes';

/** Beyond a quarter, reps no longer believe the targets. */
const MOST_OVER = 0.25;

/** Axes left out of the detail although they have totals, and axes in it that have none. */
function axisNotes({ totals, choices }: CrossingInput, agreed: AgreedTotals): readonly CrossingNote[] {
  const has = (axis: Axis) => totals.some((total) => total.axis === axis && total.target !== null);
  return DETAIL_AXES.flatMap((axis): readonly CrossingNote[] => {
    const isTicked = axis === 'month' || choices.axes.includes(axis);
    if (!isTicked && has(axis)) return [{ key: 'crossLeftOut', axis }];
    return isTicked && !agreed.axes.has(axis) ? [{ key: 'crossNotShared', axis }] : [];
  });
}

function reseededNotes(axes: DetailAxes, { reseeded }: ReconcileDone): readonly CrossingNote[] {
  return DETAIL_AXES.flatMap((axis, place): readonly CrossingNote[] => {
    const ranks = [...new Set(reseeded.filter((item) => item.axis === place).map(({ member }) => member))];
    const members = ranks.map((rank) =>
      axis === 'month' ? String(rank) : (axes.members[axis][rank]?.label ?? ''),
    );
    return members.length > 0 ? [{ key: 'crossReseeded', axis, members }] : [];
  });
}

/** Reps whose assigned total is not the one typed, for the step it is rounded to. */
function assignedNotes(
  { overAssignment }: CrossingInput,
  axes: DetailAxes,
  agreed: AgreedTotals,
  assigned: Float64Array,
): readonly CrossingNote[] {
  if (overAssignment === 0) return [];
  const sums = marginOf(assigned, axes.sizes, 0);
  const typed = new Map<number, number>();
  for (const { member, target } of agreed.axes.get('rep') ?? []) {
    const rank = axes.rankOf('rep', member);
    typed.set(rank, (typed.get(rank) ?? 0) + (target ?? 0));
  }
  const gaps = [...typed].map(([rank, amount]) => Math.abs(amount - (sums[rank] ?? 0)));
  const count = gaps.filter((gap) => gap > 1).length;
  return count > 0 ? [{ key: 'crossAssignedRounded', count, amount: Math.max(...gaps) }] : [];
}

/** What people should know of a detail that could be computed. */
export function warningsOf(
  input: CrossingInput,
  axes: DetailAxes,
  agreed: AgreedTotals,
  cube: ReconcileInput,
  cells: {
    readonly target: ReconcileDone;
    readonly stretch: Float64Array | null;
    readonly assigned: Float64Array;
  },
): readonly CrossingNote[] {
  const { target, stretch, assigned } = cells;
  const hasHistory = cube.seed.some((value) => !Number.isNaN(value));
  const isForbidden = target.reseeded.some(({ axis }) => axis === WHOLE);
  return [
    ...(hasHistory && !isForbidden ? [] : [{ key: 'crossNoHistory' as const }]),
    ...axisNotes(input, agreed),
    ...reseededNotes(axes, target),
    ...(target.unit === input.choices.step ? [] : [{ key: 'crossStep' as const, step: input.choices.step }]),
    ...(input.stretch !== null && stretch === null ? [{ key: 'crossStretchLeft' as const }] : []),
    ...(input.overAssignment > MOST_OVER
      ? [{ key: 'crossOverHigh' as const, share: input.overAssignment }]
      : []),
    ...assignedNotes(input, axes, agreed, assigned),
  ];
}
