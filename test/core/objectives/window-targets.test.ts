import * as fc from 'fast-check';
import { day } from '../../../src/core/calendar/day';
import { fiscalMonths, fiscalYear } from '../../../src/core/calendar/fiscal-year';
import { isoMonth } from '../../../src/core/calendar/iso';
import type { Imposed } from '../../../src/core/objectives/imposed';
import { windowOf, WINDOW_KEYS, type WindowKey } from '../../../src/core/objectives/window';
import { monthTotals, totalsIn, type YearTotals } from '../../../src/core/objectives/window-targets';
import { sum } from './sum';

const START = day(2026, 1, 1);
const YEAR = fiscalYear(START);
const REF = day(2026, 5, 15);
const pacing = { basis: 'working_days', daysOff: new Set([day(2026, 1, 1), day(2026, 5, 1)]) } as const;
const MONTHS = WINDOW_KEYS.filter((key) => key.startsWith('m'));
const QUARTERS = WINDOW_KEYS.filter((key) => key.startsWith('q'));

const imposed = (target: number | null): Imposed => ({ target, stretch: null, lastYear: null });
const monthKeys = fiscalMonths(START).map(isoMonth);

function totals(targets: readonly (number | null)[], months: readonly number[]): YearTotals {
  return {
    global: imposed(sum(targets.map((target) => target ?? 0))),
    byMember: new Map(targets.map((target, index) => [`rep ${index}`, imposed(target)])),
    months: new Map(months.map((target, index) => [monthKeys[index] ?? '', imposed(target)])),
  };
}

function targetsIn(key: WindowKey, given: YearTotals) {
  const monthTargets = new Map([...given.months].map(([month, { target }]) => [month, target ?? 0]));
  const found = totalsIn(windowOf(key, START, REF), given, { year: YEAR, pacing, monthTargets }, 'flow');
  return {
    whole: found.global.target,
    members: [...found.byMember.values()].map(({ target }) => target),
  };
}

describe('a year of months', () => {
  const months = [
    60_000, 80_000, 100_000, 90_000, 90_000, 80_000, 70_000, 40_000, 110_000, 120_000, 80_000, 80_000,
  ];
  const given = totals([600_000, 300_000, 100_000], months);

  test('the whole of a quarter is what its months were given', () => {
    expect(targetsIn('q1', given).whole).toBe(240_000);
  });

  test('members follow the months of the whole', () => {
    expect(targetsIn('m01', given).members).toEqual([36_000, 18_000, 6000]);
    expect(targetsIn('q1', given).members).toEqual([144_000, 72_000, 24_000]);
  });

  test('the year to date holds the months over, and the current one for its working days', () => {
    // May 2026 has 20 days worked here, and 10 of them are over on the 15th.
    expect(targetsIn('to_date', given).whole).toBe(330_000 + 45_000);
  });
});

test('without months, working days tell the parts', () => {
  const given = totals([1_000_000], []);
  const january = targetsIn('m01', given).whole ?? 0;
  expect(january).toBe(Math.round((1_000_000 * 21) / 259));
});

test('a blank stays blank, in every window', () => {
  expect(targetsIn('q2', totals([null, 12_000], [])).members[0]).toBeNull();
});

test('stocks and ratios keep the target of the year', () => {
  const given = totals([200, 100], []);
  const spread = { year: YEAR, pacing, monthTargets: new Map() };
  for (const kind of ['stock', 'ratio'] as const)
    expect(totalsIn(windowOf('m03', START, REF), given, spread, kind)).toMatchObject({
      global: given.global,
      byMember: given.byMember,
    });
});

test('what is typed for a month wins over its share', () => {
  const given = { ...totals([1_200_000], []), months: new Map([['2026-03', imposed(77)]]) };
  const spread = { year: YEAR, pacing, monthTargets: new Map() };
  const found = monthTotals(windowOf('q1', START, REF), given, spread, 'flow');
  expect(found.get('2026-03')?.target).toBe(77);
  expect(found.get('2026-01')?.target).toBe(Math.round((1_200_000 * 21) / 259));
});

const amounts = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 })), { minLength: 1, maxLength: 30 });
const split = fc.oneof(
  fc.constant<number[]>([]),
  fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 12, maxLength: 12 }),
);

test('P12: in every window members add up to their sum’s own part, to the cent', () => {
  fc.assert(
    fc.property(amounts, split, fc.constantFrom(...WINDOW_KEYS), (targets, months, key) => {
      const { members } = targetsIn(key, totals(targets, months));
      const [alone] = targetsIn(key, totals([sum(targets.map((target) => target ?? 0))], months)).members;
      expect(sum(members.map((target) => target ?? 0))).toBe(alone);
    }),
  );
});

test('months add up to quarters, and quarters to the year, member by member', () => {
  fc.assert(
    fc.property(amounts, split, (targets, months) => {
      const given = totals(targets, months);
      const over = (keys: readonly WindowKey[]) =>
        targets.map((_, index) => sum(keys.map((key) => targetsIn(key, given).members[index] ?? 0)));
      const year = targets.map((target) => target ?? 0);
      expect(over(MONTHS)).toEqual(year);
      expect(over(QUARTERS)).toEqual(year);
      expect(over(['m04', 'm05', 'm06'])).toEqual(over(['q2']));
    }),
    { numRuns: 40 },
  );
});

test('the months of the whole add up to the year when they agree with it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 12, maxLength: 12 }), (months) => {
      const given = totals([sum(months)], months);
      MONTHS.forEach((key, index) => expect(targetsIn(key, given).whole).toBe(months[index]));
      expect(sum(QUARTERS.map((key) => targetsIn(key, given).whole ?? 0))).toBe(sum(months));
    }),
  );
});
