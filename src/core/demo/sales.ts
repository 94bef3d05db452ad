import type { Day } from '../calendar/day';
import { parts } from '../calendar/day';
import { addMonths, endOfMonth, monthSequence } from '../calendar/month';
import { isWeekend } from '../calendar/weekday';
import { sorted } from '../sorted';
import { CUSTOMER_KINDS, CUSTOMER_NAMES } from './names';
import { CHANNELS, PRODUCTS, SEASON, type DemoChannel, type DemoProduct } from './offer';
import type { DemoRep } from './people';
import type { Random } from './random';

/** An invoice line, or a credit note, before it is put into words. Null is unassigned. */
export interface DemoSale {
  readonly day: Day;
  readonly rep: DemoRep | null;
  readonly product: DemoProduct | null;
  readonly channel: DemoChannel | null;
  readonly customer: string;
  /** Minor units, HT; negative for a credit note. */
  readonly amount: number;
}

interface Market {
  readonly reps: readonly DemoRep[];
  /** First day of the current fiscal year. */
  readonly fiscalStart: Day;
  readonly ref: Day;
  readonly random: Random;
}

/** Orders of a month of average season. */
const MONTHLY_ORDERS = 62;
/** Minor units. */
const THOUSAND = 100_000;
const CREDIT_NOTES = 0.02;
const UNASSIGNED = { rep: 0.02, product: 0.015, channel: 0.015 };

/** Weekdays of a month, up to the reference day. */
function openDays(month: Day, ref: Day): readonly Day[] {
  const last = Math.min(endOfMonth(month), ref);
  const days = Array.from({ length: Math.max(0, last - month + 1) }, (_, index) => month + index);
  return days.filter((day) => !isWeekend(day));
}

/** Orders vary less than revenue: a weak month has fewer and smaller ones. */
function orderCount(month: Day, days: number, { random }: Market): number {
  const season = SEASON[parts(month).month - 1] ?? 1;
  const expected = MONTHLY_ORDERS * (0.55 + 0.45 * season) + random.whole(-4, 4);
  return Math.round((expected * days) / openDays(month, endOfMonth(month)).length);
}

/** Around 1, three times out of four between 0.6 and 1.4: large orders are few. */
function orderSize(random: Random): number {
  const middle = (random.unit() + random.unit() + random.unit()) / 3;
  return 0.35 + 1.1 * middle + (random.chance(0.08) ? 1.2 * random.unit() : 0);
}

function amountOf(
  product: DemoProduct,
  channel: DemoChannel,
  rep: DemoRep,
  month: Day,
  market: Market,
): number {
  const season = 0.6 + 0.4 * (SEASON[parts(month).month - 1] ?? 1);
  const growth = month >= market.fiscalStart ? rep.growth : 1;
  const size = orderSize(market.random);
  return Math.round(product.price * channel.size * season * growth * size);
}

function customerName(random: Random): string {
  return `${random.pick(CUSTOMER_KINDS)} ${random.pick(CUSTOMER_NAMES)}`;
}

function sell(month: Day, days: readonly Day[], market: Market): DemoSale {
  const { random, reps } = market;
  const rep = reps[random.weighted(reps.map(({ size }) => size))] ?? random.pick(reps);
  const product = PRODUCTS[random.weighted(PRODUCTS.map(({ demand }) => demand))] ?? random.pick(PRODUCTS);
  const channel = CHANNELS[random.weighted(CHANNELS.map(({ demand }) => demand))] ?? random.pick(CHANNELS);
  return {
    day: random.pick(days),
    rep: random.chance(UNASSIGNED.rep) ? null : rep,
    product: random.chance(UNASSIGNED.product) ? null : product,
    channel: random.chance(UNASSIGNED.channel) ? null : channel,
    customer: customerName(random),
    amount: amountOf(product, channel, rep, month, market),
  };
}

/** Part of an order taken back a few days later, in the same month. */
function creditNote(sale: DemoSale, days: readonly Day[], random: Random): DemoSale {
  const later = days.filter((day) => day >= sale.day);
  return { ...sale, day: random.pick(later), amount: -Math.round(sale.amount * (0.1 + 0.4 * random.unit())) };
}

function salesOfMonth(month: Day, market: Market): readonly DemoSale[] {
  const days = openDays(month, market.ref);
  if (days.length === 0) return [];
  const orders = Array.from({ length: orderCount(month, days.length, market) }, () =>
    sell(month, days, market),
  );
  const taken = orders.filter(() => market.random.chance(CREDIT_NOTES));
  return [...orders, ...taken.map((sale) => creditNote(sale, days, market.random))];
}

/** Last year's largest order makes its total a whole number of thousands: the first figure people read. */
function rounded(sales: readonly DemoSale[], { fiscalStart }: Market): readonly DemoSale[] {
  const past = sales.filter(({ day }) => day < fiscalStart);
  const total = past.reduce((sum, { amount }) => sum + amount, 0);
  const largest = Math.max(...past.map(({ amount }) => amount));
  const grown = past.find(({ amount }) => amount === largest);
  const lacking = Math.ceil(total / THOUSAND) * THOUSAND - total;
  return sales.map((sale) => (sale === grown ? { ...sale, amount: sale.amount + lacking } : sale));
}

/** Sales of last fiscal year and of the current one up to the reference day, in the order of the days. */
export function sellTwoYears(market: Market): readonly DemoSale[] {
  const months = monthSequence(addMonths(market.fiscalStart, -12), 24);
  const sales = months.flatMap((month) => salesOfMonth(month, market));
  return sorted(rounded(sales, market), (a, b) => a.day - b.day);
}
