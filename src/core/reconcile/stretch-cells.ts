import type { ReconcileDone, ReconcileInput, ReconcileRefused } from './reconcile-input';
import { reconcile } from './reconcile';
import { sumOf } from './cube';

/** The ambitious totals of a cube; null where an axis gives none. */
export interface StretchTotals {
  readonly total: number;
  readonly margins: readonly (readonly number[] | null)[];
}

/** What stretch adds to each member of an axis; null when one would get less than its target. */
function extraMargin(
  stretch: readonly number[] | null,
  targets: readonly number[],
  sign: number,
): readonly number[] | null {
  if (!stretch) return null;
  const extra = stretch.map((amount, member) => sign * (amount - (targets[member] ?? 0)));
  return extra.every((amount) => amount >= 0) ? extra : null;
}

/**
 * Shares a stretch over the cells of a cube of targets. What it adds to the targets is shared in their proportions,
 * so that no cell is less demanding than its target, and the sums are those of the stretch on each axis that gives
 * them. A stretch under the targets, where lower is better, takes away in the same manner.
 * @param targets totals by member of each axis of the cube of targets.
 */
export function stretchCells(
  input: ReconcileInput,
  { cells }: ReconcileDone,
  targets: readonly (readonly number[])[],
  stretch: StretchTotals,
): { readonly ok: true; readonly cells: Float64Array } | ReconcileRefused {
  const sign = stretch.total < sumOf(cells) ? -1 : 1;
  const extra = reconcile({
    ...input,
    total: sign * (stretch.total - sumOf(cells)),
    margins: stretch.margins.map((margin, axis) => extraMargin(margin, targets[axis] ?? [], sign)),
    seed: cells,
    activity: null,
    pins: new Map(),
  });
  if (!extra.ok) return extra;
  return { ok: true, cells: cells.map((target, cell) => target + sign * (extra.cells[cell] ?? 0)) };
}
