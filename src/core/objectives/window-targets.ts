import type { Period } from '../calendar/fiscal-year';
import { isoMonth } from '../calendar/iso';
import { monthSequence, monthsBetween } from '../calendar/month';
import { NOTHING_IMPOSED, sumGiven, type Imposed } from './imposed';
import type { MetricKind } from './metric-rule';
import { monthsOf } from './measure';
import { isWholeMonths, paceShare, type MonthTargets, type Pacing } from './pace';

/** What is imposed on a metric over a year, on one axis. */
export interface YearTotals {
  readonly global: Imposed;
  /** In the order of the list. */
  readonly byMember: ReadonlyMap<string, Imposed>;
  /** Month split of the whole by month, `2026-05`; empty where there is none. */
  readonly months: ReadonlyMap<string, Imposed>;
}

/** How the year is spread over its days. */
export interface YearSpread {
  readonly year: Period;
  readonly pacing: Pacing;
  readonly monthTargets: MonthTargets;
}

/** Shares of a year that are over before a window begins, and when it ends. */
interface Slice {
  readonly before: number;
  readonly upTo: number;
}

function sliceOf({ start, end }: Period, { year, pacing, monthTargets }: YearSpread): Slice {
  return {
    before: paceShare(year, start - 1, pacing, monthTargets),
    upTo: paceShare(year, end, pacing, monthTargets),
  };
}

/**
 * What falls in a slice of each amount of a year. Running totals are rounded, and never the parts: parts of
 * neighbours add up to the part of their sum, and those of windows that follow each other to the year.
 */
function partsIn(amounts: readonly (number | null)[], { before, upTo }: Slice): readonly (number | null)[] {
  const within = (total: number): number => Math.round(total * upTo) - Math.round(total * before);
  let total = 0;
  return amounts.map((amount) => {
    if (amount === null) return null;
    const start = within(total);
    total += amount;
    return within(total) - start;
  });
}

/** The part of a year's figures that falls in a slice, member by member. */
function imposedIn(imposed: readonly Imposed[], slice: Slice): readonly Imposed[] {
  const target = partsIn(
    imposed.map((one) => one.target),
    slice,
  );
  const stretch = partsIn(
    imposed.map((one) => one.stretch ?? null),
    slice,
  );
  const lastYear = partsIn(
    imposed.map((one) => one.lastYear),
    slice,
  );
  return imposed.map((_, index) => ({
    target: target[index] ?? null,
    stretch: stretch[index] ?? null,
    lastYear: lastYear[index] ?? null,
  }));
}

/** A figure typed for the very window wins over the part of the year's. */
export function typedOver(derived: Imposed, typed: Imposed | undefined): Imposed {
  if (!typed) return derived;
  return {
    target: typed.target ?? derived.target,
    stretch: typed.stretch ?? derived.stretch ?? null,
    lastYear: typed.lastYear ?? derived.lastYear,
  };
}

/** The window of the whole: the months typed when it is made of some, else its share of the year. */
function globalIn({ global, months }: YearTotals, window: Period, slice: Slice): Imposed {
  const [shared = NOTHING_IMPOSED] = imposedIn([global], slice);
  const isYear = slice.before === 0 && slice.upTo === 1;
  if (isYear || !isWholeMonths(window)) return shared;
  const keys = monthSequence(window.start, monthsBetween(window.start, window.end) + 1).map(isoMonth);
  const typed = sumGiven(keys.map((key) => months.get(key)?.target ?? null));
  return { ...shared, target: typed ?? shared.target };
}

/**
 * What a year's totals impose over a window: members follow the months of the whole, working days where there
 * are none. Only flows are split over time: the target of a stock or of a ratio is that of the year.
 */
export function totalsIn(
  window: Period,
  totals: YearTotals,
  spread: YearSpread,
  kind: MetricKind,
): Pick<YearTotals, 'global' | 'byMember'> {
  if (kind !== 'flow') return totals;
  const slice = sliceOf(window, spread);
  const shared = imposedIn([...totals.byMember.values()], slice);
  const members = [...totals.byMember.keys()].map(
    (member, index) => [member, shared[index] ?? NOTHING_IMPOSED] as const,
  );
  return { global: globalIn(totals, window, slice), byMember: new Map(members) };
}

/** What a year's total imposes month by month: the months typed, else their share of the year. */
export function monthTotals(
  window: Period,
  totals: YearTotals,
  spread: YearSpread,
  kind: MetricKind,
): ReadonlyMap<string, Imposed> {
  if (kind !== 'flow') return totals.months;
  const months = [...monthsOf(window)].map(([key, month]) => {
    const [shared = NOTHING_IMPOSED] = imposedIn([totals.global], sliceOf(month, spread));
    const isWhole = isWholeMonths(month);
    return [key, isWhole ? typedOver(shared, totals.months.get(key)) : shared] as const;
  });
  return new Map(months);
}
