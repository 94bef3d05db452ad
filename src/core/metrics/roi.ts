import { PlanError } from '../errors';
import { cellFunction } from './arguments/cell-function';
import { amount, number, signedRate } from './arguments/number';
import { optional } from './arguments/reader';

const READERS = [
  number('argument_gain'),
  amount('argument_cost'),
  optional(signedRate('argument_margin')),
] as const;

/** ROI(gain; cost; [margin]): net gain on each unit spent, as a fraction; on revenue unless a margin is given. */
export const roi = cellFunction(READERS, (gain, cost, margin = 1) => {
  if (cost === 0) throw new PlanError('zeroCost', { argument: 'argument_cost' });
  return (gain * margin - cost) / cost;
});
