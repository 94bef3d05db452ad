import { commonIntegers } from '../../decimal';

/** What was planned and what was sold of one product; quantities in one unit, prices in one currency. */
export interface Product {
  readonly plannedQuantity: number;
  readonly plannedPrice: number;
  readonly actualQuantity: number;
  readonly actualPrice: number;
}

/** Parts of a change of revenue, as numerators over the denominator of their bridge. */
export interface Effects {
  readonly price: bigint;
  readonly volume: bigint;
  readonly mix: bigint;
  readonly total: bigint;
}

/** From planned to actual revenue: price + volume + mix = total, exactly, on each line and over all. */
export interface Bridge {
  readonly lines: readonly Effects[];
  readonly sum: Effects;
  readonly denominator: bigint;
}

/** One figure of each product as planned and as sold, counted in whole units of `one`. */
interface Counted {
  readonly planned: readonly bigint[];
  readonly actual: readonly bigint[];
  readonly one: bigint;
}

const NONE: Effects = { price: 0n, volume: 0n, mix: 0n, total: 0n };

/**
 * Price-volume-mix bridge (metrics.md §7): what other prices bring, then more or less sold in the planned mix, then
 * another mix. @returns null when nothing was planned, for there is no mix then.
 */
export function bridge(products: readonly Product[]): Bridge | null {
  const quantities = counted(products, 'plannedQuantity', 'actualQuantity');
  const prices = counted(products, 'plannedPrice', 'actualPrice');
  const planned = sum(quantities.planned);
  if (planned === 0n) return null;
  const more = sum(quantities.actual) - planned;
  const lines = products.map((_, index): Effects => {
    const [q = 0n, p = 0n] = [quantities.planned[index], prices.planned[index]];
    const [sold = 0n, charged = 0n] = [quantities.actual[index], prices.actual[index]];
    const [price, volume] = [(charged - p) * sold * planned, more * q * p];
    return {
      price,
      volume,
      mix: (sold * planned - (planned + more) * q) * p,
      total: (charged * sold - p * q) * planned,
    };
  });
  return { lines, sum: lines.reduce(join, NONE), denominator: planned * quantities.one * prices.one };
}

function counted(products: readonly Product[], planned: keyof Product, actual: keyof Product): Counted {
  const all = products.flatMap((product) => [product[planned], product[actual]]);
  const whole = commonIntegers([1, ...all]);
  const every = (from: 0 | 1): readonly bigint[] => whole.slice(1).filter((_, index) => index % 2 === from);
  return { planned: every(0), actual: every(1), one: whole[0] ?? 1n };
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

const join = (a: Effects, b: Effects): Effects => ({
  price: a.price + b.price,
  volume: a.volume + b.volume,
  mix: a.mix + b.mix,
  total: a.total + b.total,
});
