import type { Axis } from '../objectives/axis';
import { WHOLE } from '../reconcile/free-cells';
import type { ReconcileRefused } from '../reconcile/reconcile-input';
import type { AgreedTotals } from './agreed-totals';
import type { HeldCells } from './cell-sources';
import { DETAIL_AXES, type CrossingInput, type MemberTotal } from './crossing-input';
import type { CrossingNote } from './crossing-result';
import { memberLabel, type DetailAxes } from './detail-axes';

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
export function obstacles(
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

/** Words why there is no detail. */
export function refusalNote(axes: DetailAxes, { key, margin, pinned, pins }: ReconcileRefused): CrossingNote {
  return {
    key: REFUSALS[key],
    axis: margin.axis === WHOLE ? null : (DETAIL_AXES[margin.axis] ?? null),
    member: memberLabel(axes, margin),
    amount: margin.amount,
    pinned,
    pins: pins.length,
  };
}
