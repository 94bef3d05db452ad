import { PlanError } from '../errors';
import { notAboveOne, notNegative } from './arguments/number';
import { refuse } from './arguments/reader';
import { geometricSum } from './geometric-sum';
import type { LtvModel } from './ltv';

/** One customer, per period: the margin they bring, and what `churn` means to the model. */
export interface Customer {
  readonly margin: number;
  readonly churn: number;
  readonly discount: number | undefined;
  readonly horizon: number | undefined;
}

type Model = (customer: Customer) => number;

/** The value of a customer under each model. */
export const valueOf: Readonly<Record<Exclude<LtvModel, 'historical' | 'cohort'>, Model>> = {
  simple: ({ margin, churn }) => {
    retentionOf(churn);
    if (churn === 0) throw new PlanError('zeroChurn');
    return margin / churn;
  },
  horizon: ({ margin, churn, horizon }) => margin * geometricSum(retentionOf(churn), periods(horizon)),
  discounted: ({ margin, churn, discount }) => {
    const retention = retentionOf(churn);
    return perpetuity(margin * retention, retention, discountOf(discount));
  },
  discountedStart: ({ margin, churn, discount }) => {
    const d = discountOf(discount);
    return perpetuity(margin * (1 + d), retentionOf(churn), d);
  },
  dcf: ({ margin, churn, discount, horizon }) => {
    const kept = retentionOf(churn) / (1 + discountOf(discount));
    return margin * kept * geometricSum(kept, periods(horizon));
  },
  lifespan: ({ margin, churn }) => {
    if (churn <= 0) throw refuse('lifetimeNotPositive', 'argument_churn', churn);
    return margin * churn;
  },
  expansion: ({ margin, churn: netRetention, discount = 0, horizon }) => {
    plausible(netRetention);
    const d = discountOf(discount);
    if (horizon === undefined) return perpetuity(margin, netRetention, d);
    return margin * geometricSum(netRetention / (1 + d), periods(horizon));
  },
};

/** The share of customers kept from one period to the next. */
function retentionOf(churn: number): number {
  notNegative(churn, 'argument_churn');
  notAboveOne(churn, 'argument_churn');
  return 1 - churn;
}

/** No revenue of the same customers grows tenfold in a period: 95 was meant as 95 %. */
const LARGEST_RETENTION = 10;

function plausible(netRetention: number): void {
  notNegative(netRetention, 'argument_churn');
  if (netRetention > LARGEST_RETENTION) throw refuse('rateAboveOne', 'argument_churn', netRetention);
}

/** The sum without end of a payment that shrinks by retention and discount. */
function perpetuity(payment: number, retention: number, discount: number): number {
  const decay = 1 + discount - retention;
  if (decay <= 0) throw new PlanError('infiniteValue', { value: retention });
  return payment / decay;
}

/** A discount that can be used. */
export function discountOf(discount: number | undefined): number {
  if (discount === undefined)
    throw new PlanError('discountOrHorizonMissing', { argument: 'argument_discount' });
  if (discount <= -1) throw refuse('invalidDiscountOrHorizon', 'argument_discount', discount);
  notAboveOne(discount, 'argument_discount');
  return discount;
}

function periods(horizon: number | undefined): number {
  if (horizon === undefined)
    throw new PlanError('discountOrHorizonMissing', { argument: 'argument_horizon' });
  if (horizon < 1 || !Number.isInteger(horizon))
    throw refuse('invalidDiscountOrHorizon', 'argument_horizon', horizon);
  return horizon;
}
