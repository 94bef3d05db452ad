import { commonIntegers } from '../decimal';
import { PlanError } from '../errors';
import { largestRemainder } from '../objectives/largest-remainder';
import { isBlank, isRange, toGrid, type Grid } from './arguments/cell';
import { amount, number } from './arguments/number';
import { optional, readOne, refuse } from './arguments/reader';
import type { CellFunction, CellResult } from './arguments/result';

const TOTAL = optional(number('argument_total'));
const WEIGHT = amount('argument_weights');
const UNIT = optional(number('argument_unit'));
const CENT = 0.01;

/**
 * ALLOCATE(total; weights; [unit]): the total shared by weights, in parts rounded to the unit whose sum is
 * exact. The shape of the weights; a blank weight gets a blank part.
 */
export const allocate: CellFunction = (total, weights, unit) => {
  const grid: Grid = isRange(weights) ? toGrid(weights) : [[weights]];
  const parts = share(readOne(TOTAL, total), grid.flat(), readOne(UNIT, unit) ?? CENT).values();
  const shaped = grid.map((row) => row.map(() => parts.next().value ?? ''));
  return isRange(weights) ? shaped : (shaped[0]?.[0] ?? '');
};

function share(total: number | undefined, cells: readonly unknown[], unit: number): CellResult[] {
  if (unit <= 0) throw new PlanError('unitNotPositive', { value: unit });
  const weights = cells.map((cell) => (isBlank(cell) ? undefined : readOne(WEIGHT, cell)));
  const given = weights.filter((weight) => weight !== undefined);
  if (total === undefined || given.length === 0) return cells.map(() => '');
  if (given.every((weight) => weight === 0)) throw new PlanError('weightsAllZero');
  const parts = exactShares(total, given, unit).values();
  return weights.map((weight) => (weight === undefined ? '' : (parts.next().value ?? '')));
}

/** Shares counted in whole decimals, so that none is lost to binary rounding. */
function exactShares(total: number, weights: readonly number[], unit: number): readonly number[] {
  const decimals = [printed(total), printed(unit), 1];
  const [size = 0, step = 0, one = 0] = commonIntegers(decimals).map(Number);
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(step))
    throw refuse('resultTooLarge', 'argument_total', total);
  return largestRemainder(size, weights, step).shares.map((part) => part / one);
}

/** The number without the noise of a sum in binary: 155.10000000000002 was 155.1. */
function printed(value: number): number {
  return Number(value.toPrecision(15));
}
