import type { Day } from '../calendar/day';
import { addMonths, endOfMonth, monthSequence, monthStart } from '../calendar/month';
import { fromMinor } from '../money';
import type { Language } from '../schema/words';
import { buyerCells, buyerOf, BUYERS, type DemoBuyer } from './buyers';
import { METRICS } from './metrics';
import { CHANNELS } from './offer';
import type { Random } from './random';
import type { DemoRow } from './row';
import type { DemoSale } from './sales';

interface Followed {
  readonly fiscalStart: Day;
  readonly ref: Day;
  readonly language: Language;
  readonly random: Random;
}

/** A month and its sales. */
interface Month {
  readonly start: Day;
  readonly sales: readonly DemoSale[];
}

const SOURCE = 'CRM';

type Way = readonly [channel: DemoSale['channel'], buyer: DemoBuyer];

const WAYS: readonly Way[] = [...CHANNELS, null].flatMap((channel) =>
  BUYERS.map((buyer) => [channel, buyer] as const),
);

/** One row a channel and a buyer: the orders of the month. */
function orderRows({ start, sales }: Month, { language }: Followed): readonly DemoRow[] {
  const orders = sales.filter(({ amount }) => amount > 0);
  return WAYS.flatMap(([channel, buyer]) => {
    const own = orders.filter((order) => order.channel === channel && buyerOf(order.customer) === buyer);
    const where = channel ? { channel: channel.name[language] } : {};
    const who = buyerCells(buyer, language);
    const row = { date: start, metric: METRICS.orders[language], ...where, ...who, source: SOURCE };
    return own.length === 0 ? [] : [{ ...row, value: own.length }];
  });
}

/** One row a new customer, on the day and with the rep of one of the month's orders. */
function newCustomerRows({ sales }: Month, { language, random }: Followed): readonly DemoRow[] {
  const orders = sales.filter(({ amount, rep }) => rep && amount > 0);
  const won = random.shuffled(orders).slice(0, random.whole(3, 7));
  return won.map(({ day, rep, channel, customer }) => ({
    date: day,
    metric: METRICS.new_customers[language],
    ...(rep ? { rep: rep.name, team: rep.team[language] } : {}),
    ...(channel ? { channel: channel.name[language] } : {}),
    account: customer,
    ...buyerCells(buyerOf(customer), language),
    value: 1,
    source: SOURCE,
  }));
}

/** Margin on the month's sales, leads that became customers, answers to the satisfaction survey. */
function ratioRows(
  month: Month,
  won: number,
  { language, random, fiscalStart }: Followed,
): readonly DemoRow[] {
  const sold = month.sales.reduce((sum, { amount }) => sum + amount, 0);
  const gain = month.start >= fiscalStart ? 0.01 : 0;
  const margin = Math.round(sold * (0.325 + gain + 0.02 * random.unit()));
  const leads = Math.round(won / (0.09 + gain + 0.03 * random.unit()));
  const answers = random.whole(12, 26);
  const score = Math.round(answers * (7.3 + 20 * gain + random.unit()));
  const row = { date: month.start, source: SOURCE };
  return [
    { ...row, metric: METRICS.margin[language], num: fromMinor(margin), den: fromMinor(sold) },
    { ...row, metric: METRICS.conversion[language], num: won, den: leads },
    { ...row, metric: METRICS.satisfaction[language], num: score, den: answers },
  ];
}

function monthRows(month: Month, followed: Followed): readonly DemoRow[] {
  const won = newCustomerRows(month, followed);
  return [...orderRows(month, followed), ...won, ...ratioRows(month, won.length, followed)];
}

/** New customers of a buyer in a month. */
function gained(won: readonly DemoRow[], start: Day, persona: string): number {
  return won.filter((row) => row['persona'] === persona && monthStart(Number(row['date'])) === start).length;
}

/** Customers of each buyer at the end of each month that is over: those won, less a few that leave. */
function customerRows(
  rows: readonly DemoRow[],
  months: readonly Month[],
  { language, ref, random }: Followed,
): readonly DemoRow[] {
  const won = rows.filter(({ metric }) => metric === METRICS.new_customers[language]);
  const customers = BUYERS.map(({ opening }) => opening);
  const row = { metric: METRICS.customers[language], source: SOURCE };
  return months
    .filter(({ start }) => endOfMonth(start) <= ref)
    .flatMap(({ start }, index) => {
      const lost = random.whole(1, 4);
      return BUYERS.map((buyer, rank) => {
        const cells = buyerCells(buyer, language);
        /* Those who leave belong to one buyer after the other. */
        const left = (rank + index) % BUYERS.length < lost ? 1 : 0;
        const value = (customers[rank] ?? 0) + gained(won, start, cells.persona) - left;
        customers[rank] = value;
        return { ...row, date: endOfMonth(start), ...cells, value };
      });
    });
}

function monthsOf(sales: readonly DemoSale[], { fiscalStart, ref }: Followed): readonly Month[] {
  const starts = monthSequence(addMonths(fiscalStart, -12), 24).filter((start) => start <= ref);
  return starts.map((start) => {
    const end = endOfMonth(start);
    return { start, sales: sales.filter(({ day }) => day >= start && day <= end) };
  });
}

/** Rows of Actuals of everything followed beside revenue, over the months of the sales. */
export function followUpRows(sales: readonly DemoSale[], followed: Followed): readonly DemoRow[] {
  const months = monthsOf(sales, followed);
  const rows = months.flatMap((month) => monthRows(month, followed));
  return [...rows, ...customerRows(rows, months, followed)];
}
