import { cellFunction } from './arguments/cell-function';
import { number, signedRate } from './arguments/number';
import { option } from './arguments/option';
import { optional } from './arguments/reader';
import { valueOf, type Customer } from './ltv-models';

const MODELS = {
  simple: 'simple',
  horizon: 'horizon',
  discounted: 'actualisé / discounted',
  discountedStart: 'actualisé_début / discounted_start',
  dcf: 'dcf',
  lifespan: 'durée / lifespan',
  expansion: 'expansion',
  historical: 'historique / historical',
} as const;

export type LtvModel = keyof typeof MODELS;

const READERS = [
  number('argument_arpa'),
  optional(signedRate('argument_margin')),
  optional(number('argument_churn')),
  optional(number('argument_discount')),
  optional(number('argument_horizon')),
  optional(option('argument_model', MODELS)),
] as const;

/**
 * LTV(arpa; margin; churn; [discount]; [horizon]; [model]): what a customer brings over their life,
 * in currency. Rates belong to the period of arpa; a blank margin gives the value in revenue.
 */
export const ltv = cellFunction(READERS, (arpa, margin = 1, churn, discount, horizon, model) => {
  const chosen = model ?? defaultModel(discount, horizon);
  if (chosen === 'historical') return arpa * margin;
  if (churn === undefined) return '';
  const customer: Customer = { margin: arpa * margin, churn, discount, horizon };
  return valueOf[chosen](customer);
});

function defaultModel(discount: number | undefined, horizon: number | undefined): LtvModel {
  if (discount === undefined) return horizon === undefined ? 'simple' : 'horizon';
  return horizon === undefined ? 'discounted' : 'dcf';
}
