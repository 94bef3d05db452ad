import type { Day } from '../calendar/day';
import { addMonths, endOfMonth, monthSequence, monthStart } from '../calendar/month';
import { fromMinor } from '../money';
import type { Language } from '../schema/words';
import { METRICS } from './metrics';
import { CHANNELS } from './offer';
import type { DemoRep } from './people';
import type { Random } from './random';
import type { DemoRow } from './row';
import type { DemoSale } from './sales';

interface Followed {
  readonly sales: readonly DemoSale[];
  readonly reps: readonly DemoRep[];
  readonly fiscalStart: Day;
  readonly ref: Day;
  readonly language: Language;
  readonly random: Random;
}

/** Customers two years ago. */
const OPENING_CUSTOMERS = 188;
const SOURCE = { fr: 'CRM', en: 'CRM' } as const;

/** One row a channel: the orders it took in the month. */
function orderRows(month: Day, { sales, language }: Followed): readonly DemoRow[] {
  const orders = sales.filter(({ day, amount }) => amount > 0 && monthStart(day) === month);
  return CHANNELS.map(({ name }) => ({
    date: month,
    metric: METRICS.orders[language],
    channel: name[language],
    value: orders.filter(({ channel }) => channel?.name === name).length,
    source: SOURCE[language],
  }));
}

/** One row a new customer, on the day and with the rep of one of the month's sales. */
function newCustomerRows(month: Day, { sales, language, random }: Followed): readonly DemoRow[] {
  const orders = sales.filter(({ day, amount, rep }) => rep && amount > 0 && monthStart(day) === month);
  const won = random.shuffled(orders).slice(0, random.whole(3, 7));
  return won.map(({ day, rep, channel, customer }) => ({
    date: day,
    metric: METRICS.new_customers[language],
    ...(rep ? { rep: rep.name, team: rep.team[language] } : {}),
    ...(channel ? { channel: channel.name[language] } : {}),
    account: customer,
    value: 1,
    source: SOURCE[language],
  }));
}

function ratioRow(
  month: Day,
  metric: keyof typeof METRICS,
  num: number,
  den: number,
  language: Language,
): DemoRow {
  return { date: month, metric: METRICS[metric][language], num, den, source: SOURCE[language] };
}

/** Margin on the month's sales, leads that became customers, answers to the satisfaction survey. */
function ratioRows(
  month: Day,
  won: number,
  { sales, language, random, fiscalStart }: Followed,
): readonly DemoRow[] {
  const sold = sales
    .filter(({ day }) => monthStart(day) === month)
    .reduce((sum, { amount }) => sum + amount, 0);
  const gain = month >= fiscalStart ? 0.01 : 0;
  const margin = Math.round(sold * (0.325 + gain + 0.02 * random.unit()));
  const leads = Math.round(won / (0.09 + gain + 0.03 * random.unit()));
  const answers = random.whole(12, 26);
  const score = Math.round(answers * (7.3 + 20 * gain + random.unit()));
  return [
    ratioRow(month, 'margin', fromMinor(margin), fromMinor(sold), language),
    ratioRow(month, 'conversion', won, leads, language),
    ratioRow(month, 'satisfaction', score, answers, language),
  ];
}

function monthRows(month: Day, followed: Followed): readonly DemoRow[] {
  const won = newCustomerRows(month, followed);
  return [...orderRows(month, followed), ...won, ...ratioRows(month, won.length, followed)];
}

/** Customers at the end of each month that is over: those won, less one or two that leave. */
function customerRows(
  rows: readonly DemoRow[],
  months: readonly Day[],
  followed: Followed,
): readonly DemoRow[] {
  const { language, ref, random } = followed;
  const won = rows.filter(({ metric }) => metric === METRICS.new_customers[language]);
  let customers = OPENING_CUSTOMERS;
  return months
    .filter((month) => endOfMonth(month) <= ref)
    .map((month) => {
      customers += won.filter(({ date }) => monthStart(Number(date)) === month).length - random.whole(1, 4);
      return {
        date: endOfMonth(month),
        metric: METRICS.customers[language],
        value: customers,
        source: SOURCE[language],
      };
    });
}

/** Rows of Actuals of everything followed beside revenue, over the same months. */
export function followUpRows(followed: Followed): readonly DemoRow[] {
  const months = monthSequence(addMonths(followed.fiscalStart, -12), 24).filter(
    (month) => month <= followed.ref,
  );
  const rows = months.flatMap((month) => monthRows(month, followed));
  return [...rows, ...customerRows(rows, months, followed)];
}
