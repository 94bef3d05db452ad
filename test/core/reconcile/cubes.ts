import * as fc from 'fast-check';
import { cellCount, marginOf, type Sizes } from '../../../src/core/reconcile/cube';
import type { ReconcileInput } from '../../../src/core/reconcile/reconcile-input';

/** A cube whose totals are known to be possible: they are those of some whole cells. */
export interface PossibleCube {
  readonly input: ReconcileInput;
  readonly truth: Float64Array;
}

export interface CubeChoices {
  /** Whether some cells are forbidden, and some held. */
  readonly hasZeros: boolean;
  readonly hasPins: boolean;
  /** Whether amounts and weights span many orders of magnitude. */
  readonly isWild?: boolean;
}

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

export const marginsOf = (cells: Float64Array, shape: Sizes): readonly (readonly number[])[] =>
  shape.map((_, axis) => [...marginOf(cells, shape, axis)]);

const total = (cells: Iterable<number>): number => [...cells].reduce((sum, value) => sum + value, 0);

interface Drawn {
  readonly shape: Sizes;
  readonly truth: readonly number[];
  readonly weights: readonly number[];
  readonly marks: readonly number[];
  readonly unit: number;
  readonly imposed: readonly boolean[];
}

/** One cell in five forbidden, where its truth is nothing; one in five held at its truth; one in five unknown. */
function cubeOf(
  { shape, truth, weights, marks, unit, imposed }: Drawn,
  { hasZeros, hasPins }: CubeChoices,
): PossibleCube {
  const isForbidden = (cell: number) => hasZeros && marks[cell] === 0;
  const cells = Float64Array.from(truth, (units, cell) => (isForbidden(cell) ? 0 : units * unit));
  const seed = Float64Array.from(weights, (weight, cell) => {
    if (isForbidden(cell)) return 0;
    return marks[cell] === 1 ? Number.NaN : weight;
  });
  const held = [...marks.keys()].filter((cell) => hasPins && marks[cell] === 2);
  const margins = marginsOf(cells, shape).map((margin, axis) => (imposed[axis] ? margin : null));
  const pins = new Map(held.map((cell) => [cell, cells[cell] ?? 0]));
  const input = { sizes: shape, total: total(cells), margins, seed, activity: null, pins, unit };
  return { truth: cells, input };
}

const wildAmount = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 }));

/** Cubes of one to four axes of one to five members. */
export const possibleCube = (choices: CubeChoices): fc.Arbitrary<PossibleCube> =>
  sizes
    .chain((shape) => {
      const count = cellCount(shape);
      const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: count, maxLength: count });
      return fc.record({
        shape: fc.constant(shape),
        truth: each(choices.isWild ? wildAmount : fc.integer({ min: 1, max: 1000 })),
        weights: each(
          fc.double({ min: choices.isWild ? 0.01 : 1, max: choices.isWild ? 1000 : 9, noNaN: true }),
        ),
        marks: each(fc.integer({ min: 0, max: 4 })),
        unit: fc.constantFrom(1, 100, 1000, 10_000),
        imposed: fc.array(fc.boolean(), { minLength: shape.length, maxLength: shape.length }),
      });
    })
    .map((drawn) => cubeOf(drawn, choices));
