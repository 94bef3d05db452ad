import { parts } from '../calendar/day';
import { fromMinor } from '../money';
import type { Language } from '../schema/words';
import { buyerCells, buyerOf } from './buyers';
import type { DemoRow } from './row';
import type { DemoSale } from './sales';
import { METRICS } from './metrics';

const SOURCE = { fr: 'Facturation', en: 'Invoicing' } as const;

/** The columns that name who and what a sale belongs to; a blank one is left out. */
function dimensions({ rep, product, channel, customer }: DemoSale, language: Language): DemoRow {
  return {
    ...(rep ? { rep: rep.name, team: rep.team[language] } : {}),
    ...(product ? { product: product.name[language] } : {}),
    ...(channel ? { channel: channel.name[language] } : {}),
    ...buyerCells(buyerOf(customer), language),
  };
}

function documentOf({ day, amount }: DemoSale, rank: number): string {
  const letter = amount < 0 ? 'A' : 'F';
  return `${letter}-${parts(day).year}-${String(rank).padStart(4, '0')}`;
}

/** Sales as rows of Actuals, in the order given, each with the number of its document. */
export function saleRows(sales: readonly DemoSale[], language: Language): readonly DemoRow[] {
  return sales.map((sale, index) => ({
    date: sale.day,
    metric: METRICS.revenue[language],
    ...dimensions(sale, language),
    account: sale.customer,
    document: documentOf(sale, index + 1),
    value: fromMinor(sale.amount),
    source: SOURCE[language],
  }));
}
