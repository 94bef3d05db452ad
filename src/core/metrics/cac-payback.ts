import { PlanError } from '../errors';
import { cellFunction } from './arguments/cell-function';
import { amount, number, rate, signedRate } from './arguments/number';
import { optional, refuse } from './arguments/reader';

const READERS = [
  amount('argument_cac'),
  number('argument_monthly_arpa'),
  signedRate('argument_margin'),
  optional(rate('argument_churn')),
] as const;

/** CAC_PAYBACK(cac; arpa; margin; [churn]): months of margin that pay back the cost of winning a customer. */
export const cacPayback = cellFunction(READERS, (cac, arpa, margin, churn = 0) => {
  const monthlyMargin = arpa * margin;
  if (monthlyMargin <= 0) throw neverPaidBack(monthlyMargin);
  if (churn === 1) throw refuse('rateAboveOne', 'argument_churn', churn);
  return cac / monthlyMargin / (1 - churn);
});

function neverPaidBack(value: number): PlanError {
  return new PlanError('neverPaidBack', { arpa: 'argument_monthly_arpa', margin: 'argument_margin', value });
}
