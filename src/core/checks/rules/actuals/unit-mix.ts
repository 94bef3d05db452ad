import { currenciesWritten } from '../../../intake/currency';
import { rowRule } from '../../rule';
import type { CheckedRow } from '../../checked-row';

const AMOUNTS = ['value', 'sale_value'];

/** The currency written in an amount kept as text: `1 200 $`. */
function currencyIn(text: string): string {
  return /[^\d\s.,+-]+/u.exec(text)?.[0] ?? '';
}

/** The amount of a row in another currency than the plan's; '' for none. */
function foreignAmount(row: CheckedRow, currency: string): string {
  const texts = AMOUNTS.filter((column) => row.amount(column) === null).map((column) => row.text(column));
  const foreign = texts.find((text) => {
    const codes = currenciesWritten(currencyIn(text));
    return codes.length > 0 && !codes.includes(currency);
  });
  return foreign ?? '';
}

/** A sum cannot hold two currencies. */
export const unitMix = rowRule('unit_mix', 'error', {
  table: 'actuals',
  column: 'value',
  isWrong: (row, plan) => foreignAmount(row, String(plan.setting('currency'))) !== '',
  values: (row, plan) => {
    const currency = String(plan.setting('currency'));
    return { value: foreignAmount(row, currency), currency };
  },
});
