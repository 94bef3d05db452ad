import * as fc from 'fast-check';
import { reconcile } from '../../../src/core/reconcile/reconcile';
import { stretchCells } from '../../../src/core/reconcile/stretch-cells';
import { marginsOf, possibleCube, type PossibleCube } from './cubes';

/** A cube of targets, and what it becomes when its totals ask for a share more. */
function stretched({ input, truth }: PossibleCube, percent: number) {
  const targets = reconcile(input);
  if (!targets.ok) throw new Error(targets.key);
  const ambitious = truth.map((amount) => amount + Math.round((amount * percent) / 100));
  const margins = marginsOf(ambitious, input.sizes).map((margin, axis) =>
    input.margins[axis] === null ? null : margin,
  );
  const total = ambitious.reduce((sum, amount) => sum + amount, 0);
  const done = stretchCells(input, targets, marginsOf(targets.cells, input.sizes), { total, margins });
  if (!done.ok) throw new Error(done.key);
  return { targets: targets.cells, stretch: done.cells, margins };
}

test('P14: a stretch is never under its target, cell by cell, and adds to its totals', () => {
  const cube = possibleCube({ hasZeros: false, hasPins: false });
  fc.assert(
    fc.property(cube, fc.integer({ min: 0, max: 40 }), (drawn, percent) => {
      const { targets, stretch, margins } = stretched(drawn, percent);
      const sums = marginsOf(stretch, drawn.input.sizes);
      expect(margins.map((margin, axis) => (margin ? sums[axis] : null))).toEqual(margins);
      expect(stretch.filter((amount, cell) => amount < (targets[cell] ?? 0))).toHaveLength(0);
    }),
  );
});
