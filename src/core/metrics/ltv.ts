import { isRange } from './arguments/cell';
import { cellFunction } from './arguments/cell-function';
import { number, signedRate } from './arguments/number';
import { findOption, option } from './arguments/option';
import { optional } from './arguments/reader';
import type { CellFunction } from './arguments/result';
import { cohortValue } from './ltv-cohort';
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
  cohort: 'cohorte / cohort',
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
 * The cohort model takes a range of arpa whole: one figure a period followed.
 */
export const ltv: CellFunction = (...cells) => {
  const [arpa, margin, , discount, , model] = cells;
  return isRange(arpa) && isCohort(model) ? cohortValue(arpa, margin, discount) : byCustomer(...cells);
};

function isCohort(model: unknown): boolean {
  const cells = [model].flat(2);
  return cells.length === 1 && findOption(MODELS, cells[0]) === 'cohort';
}

const byCustomer = cellFunction(READERS, (arpa, margin = 1, churn, discount, horizon, model) => {
  const chosen = model ?? defaultModel(discount, horizon);
  if (chosen === 'historical' || chosen === 'cohort') return arpa * margin;
  if (churn === undefined) return '';
  const customer: Customer = { margin: arpa * margin, churn, discount, horizon };
  return valueOf[chosen](customer);
});

function defaultModel(discount: number | undefined, horizon: number | undefined): LtvModel {
  if (discount === undefined) return horizon === undefined ? 'simple' : 'horizon';
  return horizon === undefined ? 'discounted' : 'dcf';
}
