import { PlanError } from '../errors';
import { isRange, toGrid, type Grid } from './arguments/cell';
import { cellFunction } from './arguments/cell-function';
import { amount, wholeNumber } from './arguments/number';
import { option } from './arguments/option';
import { optional, readOne, refuse } from './arguments/reader';
import type { CellFunction, CellResult } from './arguments/result';
import { sameShape, shapeOf } from './arguments/shape';
import { totalOf } from './arguments/total';

const COSTS = amount('argument_costs');
const CUSTOMERS = amount('argument_new_customers');
const MODELS = { auto: 'auto', total: 'total', series: 'série / series' } as const;
const MODEL = optional(option('argument_model', MODELS));
const LAG = optional(wholeNumber('argument_lag', 0));

/**
 * CAC(costs; new_customers; [model]; [lag]): acquisition costs over new paying customers, in currency
 * a customer. Two ranges of one shape are divided period by period; anything else is summed first.
 */
export const cac: CellFunction = (costs, customers, model, lag) => {
  const periods = readOne(LAG, lag) ?? 0;
  if (isSeries(readOne(MODEL, model) ?? 'auto', costs, customers))
    return costPerCustomer(delayed(costs, periods), customers);
  if (periods > 0) throw refuse('lagNeedsLine', 'argument_lag', periods);
  return costPerCustomer(totalOf(COSTS, costs), totalOf(CUSTOMERS, customers));
};

/** Of two totals, or period by period of two ranges. */
const costPerCustomer = cellFunction([COSTS, CUSTOMERS], (costs, customers): CellResult => {
  if (customers > 0) return costs / customers;
  if (costs === 0) return '';
  throw new PlanError('noNewCustomer', { argument: 'argument_new_customers' });
});

function isSeries(model: keyof typeof MODELS, costs: unknown, customers: unknown): boolean {
  if (model !== 'auto') return model === 'series';
  if (!isRange(costs) || !isRange(customers)) return false;
  return sameShape(shapeOf(toGrid(costs)), shapeOf(toGrid(customers)));
}

/** Moves costs `lag` periods later, so that they meet the customers they won. */
function delayed(costs: unknown, lag: number): unknown {
  if (lag === 0) return costs;
  const grid: Grid = isRange(costs) ? toGrid(costs) : [[costs]];
  const { rows, columns } = shapeOf(grid);
  if (rows > 1 && columns > 1) throw refuse('lagNeedsLine', 'argument_lag', lag);
  const shift = (list: readonly unknown[]): unknown[] => list.map((_, index) => list[index - lag] ?? '');
  return rows === 1 ? grid.map(shift) : shift(grid.map(([cell]) => cell)).map((cell) => [cell]);
}
