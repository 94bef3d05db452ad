import { PlanError } from '../errors';
import { cellFunction } from './arguments/cell-function';
import { amount, number } from './arguments/number';

/** LTV_CAC(ltv; cac): what a customer brings for each unit spent to win them. A ratio. */
export const ltvCac = cellFunction([number('argument_ltv'), amount('argument_cac')], (ltv, cac) => {
  if (cac === 0) throw new PlanError('zeroCac', { argument: 'argument_cac' });
  return ltv / cac;
});
