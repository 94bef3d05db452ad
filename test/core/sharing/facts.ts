import { day } from '../../../src/core/calendar/day';
import { fiscalMonths, fiscalYear } from '../../../src/core/calendar/fiscal-year';
import { endOfMonth } from '../../../src/core/calendar/month';
import type { ShareChoices } from '../../../src/core/sharing/choices';
import { ALWAYS, type Tenure } from '../../../src/core/sharing/expected-share';
import type { ListedMember, SharingFacts, YearByMember } from '../../../src/core/sharing/facts';
import type { TotalRow } from '../../../src/core/sharing/total-row';

const START = day(2027, 1, 1);
const NOTHING: YearByMember = { rep: new Map(), product: new Map(), channel: new Map() };

export const rep = (label: string, tenure: Partial<Tenure> = {}): ListedMember => ({
  label,
  tenure: { ...ALWAYS, ...tenure },
  isActive: true,
  isUnassigned: false,
});

const BLANK: Omit<TotalRow, 'index'> = {
  period: 'year',
  axis: 'rep',
  member: '',
  reference: null,
  weight: null,
  target: null,
  stretch: null,
  pinned: false,
  shared: null,
  sharedStretch: null,
  isOwnTarget: false,
  isOwnStretch: false,
};

/** Rows of a metric, in order; the whole comes first. */
export function rows(total: number | null, ...more: readonly Partial<TotalRow>[]): readonly TotalRow[] {
  const whole = { axis: 'global', member: 'Tous', target: total } as const;
  return [whole, ...more].map((row, index) => ({ index, ...BLANK, ...row }));
}

/** What a metric's rep or month rows would be: shared once, to the amounts given. */
export const shared = (member: string, target: number, more: Partial<TotalRow> = {}): Partial<TotalRow> => ({
  member,
  target,
  shared: target,
  ...more,
});

/** A plan of 2027 with two reps and nothing known. */
export function facts(changes: Partial<SharingFacts> = {}): SharingFacts {
  return {
    rows: rows(100),
    members: { rep: [rep('Anne'), rep('Luc')], product: [], channel: [] },
    months: fiscalMonths(START).map((start, rank) => ({
      label: `M${rank + 1}`,
      key: `m${String(rank + 1).padStart(2, '0')}`,
      period: { start, end: endOfMonth(start) },
    })),
    year: fiscalYear(START),
    ref: day(2026, 12, 15),
    daysOff: new Set(),
    past: [NOTHING, NOTHING],
    monthly: [],
    lower: false,
    ...changes,
  };
}

/** Sales of reps in a year. */
export const sales = (amounts: Readonly<Record<string, number>>): YearByMember => ({
  ...NOTHING,
  rep: new Map(Object.entries(amounts).map(([name, amount]) => [name.toLowerCase(), amount])),
});

export const choices = (changes: Partial<ShareChoices> = {}): ShareChoices => ({
  axes: ['rep'],
  weights: 'equal',
  years: [1, 1],
  profile: 'even',
  indices: [],
  unit: 1,
  keepEdits: true,
  holds: [],
  ...changes,
});
