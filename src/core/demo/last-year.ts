import type { Day } from '../calendar/day';
import { addMonths, monthsBetween } from '../calendar/month';
import { UNASSIGNED } from '../objectives/axis';
import type { Language, Words } from '../schema/words';
import { buyerOf } from './buyers';
import type { DemoSale } from './sales';

/** Sales of the previous fiscal year, in minor units; what is unassigned has its own entry. */
export interface LastYear {
  readonly total: number;
  readonly rep: ReadonlyMap<string, number>;
  readonly product: ReadonlyMap<string, number>;
  readonly channel: ReadonlyMap<string, number>;
  readonly persona: ReadonlyMap<string, number>;
  readonly segment: ReadonlyMap<string, number>;
  /** By fiscal month, the first one first. */
  readonly month: readonly number[];
}

function sumBy(sales: readonly DemoSale[], keyOf: (sale: DemoSale) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const sale of sales) sums.set(keyOf(sale), (sums.get(keyOf(sale)) ?? 0) + sale.amount);
  return sums;
}

/** Rolls last year's sales up by rep, product, channel, buyer and month. */
export function lastYearOf(sales: readonly DemoSale[], fiscalStart: Day, language: Language): LastYear {
  const start = addMonths(fiscalStart, -12);
  const past = sales.filter(({ day }) => day < fiscalStart);
  const label = (item: { readonly name: Words } | null) => item?.name[language] ?? UNASSIGNED;
  const months = sumBy(past, ({ day }) => String(monthsBetween(start, day)));
  return {
    total: past.reduce((sum, { amount }) => sum + amount, 0),
    rep: sumBy(past, ({ rep }) => rep?.name ?? UNASSIGNED),
    product: sumBy(past, ({ product }) => label(product)),
    channel: sumBy(past, ({ channel }) => label(channel)),
    persona: sumBy(past, ({ customer }) => buyerOf(customer).persona[language]),
    segment: sumBy(past, ({ customer }) => buyerOf(customer).segment[language]),
    month: Array.from({ length: 12 }, (_, index) => months.get(String(index)) ?? 0),
  };
}
