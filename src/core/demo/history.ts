import type { Day } from '../calendar/day';
import type { Language } from '../schema/words';
import { METRICS } from './metrics';
import type { DemoRow } from './row';

/** Where what is followed beside revenue stood last fiscal year; rates as fractions. */
export interface History {
  readonly orders: number;
  /** Orders by name of channel. */
  readonly channelOrders: ReadonlyMap<string, number>;
  readonly newCustomers: number;
  /** At the end of the year. */
  readonly customers: number;
  readonly margin: number;
  readonly conversion: number;
  /** Out of 10. */
  readonly satisfaction: number;
}

/** Sum of the rows of the last day. */
function lastLevel(rows: readonly DemoRow[]): number {
  const last = rows.at(-1)?.['date'];
  return sumOf(
    rows.filter(({ date }) => date === last),
    'value',
  );
}

function sumByChannel(rows: readonly DemoRow[]): ReadonlyMap<string, number> {
  const names = new Set(rows.map((row) => String(row['channel'] ?? '')));
  const own = (name: string) => rows.filter((row) => row['channel'] === name);
  return new Map([...names].map((name) => [name, sumOf(own(name), 'value')]));
}

function sumOf(rows: readonly DemoRow[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}

/** Sums up the rows of Actuals of last fiscal year. Rates are rounded to the thousandth. */
export function historyOf(rows: readonly DemoRow[], fiscalStart: Day, language: Language): History {
  const past = (metric: keyof typeof METRICS) =>
    rows.filter((row) => row['metric'] === METRICS[metric][language] && Number(row['date']) < fiscalStart);
  const rate = (metric: keyof typeof METRICS) => {
    const own = past(metric);
    const den = sumOf(own, 'den');
    return den === 0 ? 0 : Math.round((sumOf(own, 'num') / den) * 1000) / 1000;
  };
  return {
    orders: sumOf(past('orders'), 'value'),
    newCustomers: sumOf(past('new_customers'), 'value'),
    channelOrders: sumByChannel(past('orders')),
    customers: lastLevel(past('customers')),
    margin: rate('margin'),
    conversion: rate('conversion'),
    satisfaction: Math.round(rate('satisfaction') * 10) / 10,
  };
}
