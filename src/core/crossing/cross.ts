import { assignedCells } from '../reconcile/over-assign';
import { reconcile } from '../reconcile/reconcile';
import { agreedTotals } from './agreed-totals';
import { heldCells } from './cell-sources';
import type { CrossingInput } from './crossing-input';
import type { CrossingResult } from './crossing-result';
import { detailAxes } from './detail-axes';
import { cubeOf } from './detail-cube';
import { leavesOf, stretchOf } from './leaves';
import { obstacles, refusalNote } from './obstacles';
import { warningsOf } from './warnings';

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
