import * as fc from 'fast-check';
import { functionsIn } from './cells';

const functions = functionsIn('en_US');

/** A figure of one cell. */
export const figure = (name: string, ...cells: readonly unknown[]): number => {
  const result = functions(name, ...cells);
  if (typeof result !== 'number') throw new TypeError(`${name} gives ${JSON.stringify(result)}`);
  return result;
};

/** Figures of a range, row by row. */
export const figures = (name: string, ...cells: readonly unknown[]): readonly number[] =>
  [functions(name, ...cells)].flat(2).map(Number);

/** Amounts to the cent. */
export const money = fc.integer({ min: 1, max: 1e9 }).map((cents) => cents / 100);
export const count = fc.integer({ min: 1, max: 1e5 });
/** A rate strictly between 0 and 1, in whole per cents. */
export const rate = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
export const periods = fc.integer({ min: 1, max: 120 });
export const factor = fc.integer({ min: 2, max: 1000 });

/** Two different values, the lower one first. */
export const twoOf = (values: fc.Arbitrary<number>): fc.Arbitrary<readonly [number, number]> =>
  fc
    .tuple(values, values)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

/** A period of 10 to 400 days from 2026 on, and a day of it that leaves one day at least and follows a tenth. */
export const period = fc
  .tuple(fc.integer({ min: 46_023, max: 47_000 }), fc.integer({ min: 10, max: 400 }))
  .chain(([start, length]) =>
    fc.integer({ min: Math.ceil(length / 10), max: length - 1 }).map((elapsed) => ({
      start,
      end: start + length - 1,
      asOf: start + elapsed - 1,
      left: length - elapsed,
    })),
  );

/** What binary fractions may add, relatively. */
export const NOISE = 1e-9;

const scale = (one: number, other: number): number => Math.max(1, Math.abs(one), Math.abs(other));

/** How far two figures are from each other, relatively. */
export const apart = (one: number, other: number): number => Math.abs(one - other) / scale(one, other);

/** How far a figure is above another, relatively; below 0 when it is under it. */
export const above = (one: number, other: number): number => (one - other) / scale(one, other);
