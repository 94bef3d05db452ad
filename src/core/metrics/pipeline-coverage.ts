import { PlanError } from '../errors';
import { cellFunction } from './arguments/cell-function';
import { amount, number } from './arguments/number';
import { optional } from './arguments/reader';

const READERS = [
  amount('argument_pipeline'),
  number('argument_target'),
  optional(number('argument_actual')),
] as const;

/** PIPELINE_COVERAGE(pipeline; target; [actual]): open pipeline over what is left to sell. A ratio. */
export const pipelineCoverage = cellFunction(READERS, (pipeline, target, actual = 0) => {
  const remaining = target - actual;
  if (remaining <= 0) throw new PlanError('targetReached', { value: remaining });
  return pipeline / remaining;
});
