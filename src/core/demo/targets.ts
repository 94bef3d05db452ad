import { fromMinor, toMinor } from '../money';
import { largestRemainder } from '../objectives/largest-remainder';
import type { DemoContext } from './context';
import { TEAMS } from './offer';

/** New customers aimed at: an eighth more than last year. */
export function aimedCustomers({ history }: DemoContext): number {
  return Math.ceil((history.newCustomers * 9) / 8);
}

/** Conversion rate aimed at: two points more. */
export function aimedConversion({ history }: DemoContext): number {
  return history.conversion + 0.02;
}

/** Target of the company in minor units: last year's revenue and its growth. */
export function globalTarget({ lastYear, growth }: DemoContext): number {
  return toMinor(fromMinor(lastYear.total) * (1 + growth));
}

/** What each team sold last year, in the order of the teams. */
export function teamSales({ reps, lastYear }: DemoContext): readonly number[] {
  return TEAMS.map((team) =>
    reps.filter((rep) => rep.team === team).reduce((sum, { name }) => sum + (lastYear.rep.get(name) ?? 0), 0),
  );
}

/** The target shared between the teams as last year's sales, to the euro; in the order of the teams. */
export function teamTargets(context: DemoContext): readonly number[] {
  return largestRemainder(globalTarget(context), teamSales(context), 100).shares;
}

/** Target of a rep: the company's, shared among the reps as last year's sales, as the plan shares it. */
export function repTarget(context: DemoContext, name: string): number {
  const { reps, lastYear } = context;
  const sales = reps.map((rep) => lastYear.rep.get(rep.name) ?? 0);
  const { shares } = largestRemainder(globalTarget(context), sales, 100);
  return shares[reps.findIndex((rep) => rep.name === name)] ?? 0;
}

/** Part of the sales aimed at for each channel; they make up the whole. */
export const CHANNEL_SHARES = { field: 0.53, resellers: 0.22, online: 0.15, showrooms: 0.1 } as const;

export type ChannelKey = keyof typeof CHANNEL_SHARES;

/** Target of a channel, in minor units: its share of the company's, to the thousand. */
export function channelTarget(context: DemoContext, channel: ChannelKey): number {
  const thousand = 100_000;
  return Math.round((globalTarget(context) * CHANNEL_SHARES[channel]) / thousand) * thousand;
}
