import { PlanError } from '../errors';
import { cellFunction } from './arguments/cell-function';
import { amount, number, rate } from './arguments/number';
import { optional } from './arguments/reader';

const READERS = [
  number('argument_target'),
  amount('argument_deal_size'),
  rate('argument_win_rate'),
  optional(number('argument_actual')),
] as const;

/**
 * DEALS_NEEDED(target; deal_size; win_rate; [actual]): opportunities to open to reach the target, at the usual size of
 * a deal and share of deals won; 0 once it is reached. Not rounded.
 */
export const dealsNeeded = cellFunction(READERS, (target, dealSize, winRate, actual = 0) => {
  if (dealSize === 0) throw new PlanError('zeroDealSize', { argument: 'argument_deal_size' });
  if (winRate === 0) throw new PlanError('zeroWinRate', { argument: 'argument_win_rate' });
  return Math.max(0, target - actual) / dealSize / winRate;
});
