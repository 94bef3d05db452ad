import * as fc from 'fast-check';
import { sorted } from '../../../src/core/sorted';
import { count, figure, figures, money, above, period, periods, rate, twoOf, NOISE } from './figures';

test('CAC rises with costs and falls with customers', () => {
  fc.assert(
    fc.property(twoOf(money), twoOf(count), ([less, more], [few, many]) => {
      expect(figure('CAC', less, few)).toBeLessThan(figure('CAC', more, few));
      expect(figure('CAC', more, many)).toBeLessThan(figure('CAC', more, few));
    }),
  );
});

const MODELS = [
  ['simple', '', ''],
  ['horizon', '', 24],
  ['discounted', 0.02, ''],
  ['discounted_start', 0.02, ''],
  ['dcf', 0.02, 24],
] as const;

test.each(MODELS)(
  'LTV %s falls as churn rises, rises with revenue and margin',
  (model, discount, horizon) => {
    const value = (arpa: number, margin: number, churn: number) =>
      figure('LTV', arpa, margin, churn, discount, horizon, model);
    fc.assert(
      fc.property(twoOf(money), twoOf(rate), twoOf(rate), ([less, more], [thin, thick], [low, high]) => {
        expect(above(value(less, thin, high), value(less, thin, low))).toBeLessThan(NOISE);
        expect(above(value(less, thin, low), value(more, thin, low))).toBeLessThan(NOISE);
        expect(above(value(less, thin, low), value(less, thick, low))).toBeLessThan(NOISE);
      }),
    );
  },
);

test('LTV falls as the discount rises, and rises with retention and with a lifetime', () => {
  fc.assert(
    fc.property(money, rate, rate, twoOf(rate), periods, (arpa, margin, churn, [low, high], horizon) => {
      const at = (discount: number, model: string, last: number | '' = '') =>
        figure('LTV', arpa, margin, churn, discount, last, model);
      for (const model of ['discounted', 'discounted_start'])
        expect(above(at(high, model), at(low, model))).toBeLessThan(NOISE);
      expect(above(at(high, 'dcf', horizon), at(low, 'dcf', horizon))).toBeLessThan(NOISE);
      const kept = (retention: number) => figure('LTV', arpa, margin, retention, 0.5, horizon, 'expansion');
      expect(above(kept(low), kept(high))).toBeLessThan(NOISE);
      const during = (life: number) => figure('LTV', arpa, margin, life, '', '', 'lifespan');
      expect(above(during(horizon), during(horizon + 1))).toBeLessThan(NOISE);
    }),
  );
});

test('LTV_CAC, CAC_PAYBACK, ROI, PIPELINE_COVERAGE and DEALS_NEEDED move as they should', () => {
  fc.assert(
    fc.property(twoOf(count), count, twoOf(rate), ([less, more], other, [low, high]) => {
      expect(figure('LTV_CAC', less, other)).toBeLessThan(figure('LTV_CAC', more, other));
      expect(figure('LTV_CAC', other, more)).toBeLessThan(figure('LTV_CAC', other, less));
      expect(figure('CAC_PAYBACK', less, other, low)).toBeLessThan(figure('CAC_PAYBACK', more, other, low));
      expect(figure('CAC_PAYBACK', less, other, high)).toBeLessThan(figure('CAC_PAYBACK', less, other, low));
      expect(figure('CAC_PAYBACK', less, other, 1, low)).toBeLessThan(
        figure('CAC_PAYBACK', less, other, 1, high),
      );
      expect(figure('ROI', less, other)).toBeLessThan(figure('ROI', more, other));
      expect(figure('ROI', other, more)).toBeLessThan(figure('ROI', other, less));
      expect(figure('ROI', more, other, low)).toBeLessThan(figure('ROI', more, other, high));
      expect(figure('PIPELINE_COVERAGE', less, other)).toBeLessThan(figure('PIPELINE_COVERAGE', more, other));
      expect(figure('PIPELINE_COVERAGE', other, more)).toBeLessThan(figure('PIPELINE_COVERAGE', other, less));
      expect(figure('PIPELINE_COVERAGE', other, more)).toBeLessThan(
        figure('PIPELINE_COVERAGE', other, more, less),
      );
      expect(figure('DEALS_NEEDED', less, other, low)).toBeLessThan(figure('DEALS_NEEDED', more, other, low));
      expect(figure('DEALS_NEEDED', less, other, high)).toBeLessThan(
        figure('DEALS_NEEDED', less, other, low),
      );
    }),
  );
});

test('GAP_TO_TARGET: more achieved is less to do, and a better attainment, in the good direction', () => {
  fc.assert(
    fc.property(twoOf(money), money, period, ([less, more], target, { start, end, asOf }) => {
      const at = (actual: number, mode: string, direction = 'higher') =>
        figure('GAP_TO_TARGET', actual, target, mode, start, end, asOf, direction);
      for (const mode of ['gap', 'pace_gap', 'required']) {
        expect(above(at(more, mode), at(less, mode))).toBeLessThan(NOISE);
        expect(above(at(less, mode, 'lower'), at(more, mode, 'lower'))).toBeLessThan(NOISE);
      }
      for (const mode of ['attainment', 'pace_attainment']) {
        expect(above(at(less, mode), at(more, mode))).toBeLessThan(NOISE);
        expect(above(at(more, mode, 'lower'), at(less, mode, 'lower'))).toBeLessThan(NOISE);
      }
      expect(above(at(less, 'projection'), at(more, 'projection'))).toBeLessThan(NOISE);
    }),
  );
});

const CALENDARS = ['days', 'Mon-Sat', 'weekdays', 'FR', 'FR Mon-Sat', 'FR solidarity', 'FR-AM'];

test('what is expected never falls as days go by, from 0 to the target', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      money,
      weights,
      fc.integer({ min: -5, max: 400 }),
      fc.constantFrom(...CALENDARS),
      (target, profile, day, days) => {
        fc.pre(profile.some((weight) => weight > 0));
        const expected = (asOf: number) =>
          figure('GAP_TO_TARGET', 0, target, 'expected', '2026-01-01', '2026-12-31', asOf, '', days, [
            profile,
          ]);
        expect(above(expected(46_023 + day), expected(46_024 + day))).toBeLessThan(NOISE);
        expect(expected(46_022)).toBe(0);
        expect(expected(46_387)).toBe(target);
      },
    ),
  );
});

test('WORKING_DAYS: a longer period has no fewer, and calendars keep their order', () => {
  const start = fc.integer({ min: 0, max: 80_000 });
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 30 }),
      (from, length, more) => {
        const days = (calendar: string, last = from + length) => figure('WORKING_DAYS', from, last, calendar);
        for (const calendar of CALENDARS)
          expect(above(days(calendar), days(calendar, from + length + more))).toBeLessThan(NOISE);
        const ordered = ['FR-AM', 'FR', 'FR solidarity', 'weekdays', 'Mon-Sat', 'days'].map((calendar) =>
          days(calendar),
        );
        expect(ordered).toEqual(sorted(ordered, (a, b) => a - b));
        expect(above(days('FR'), days('FR Mon-Sat'))).toBeLessThan(NOISE);
        expect(above(days('FR-AM Mon-Sat'), days('FR Mon-Sat'))).toBeLessThan(NOISE);
      },
    ),
  );
});

/** Pairs of results that are not in the order of what they come from. */
function inversions(given: readonly number[], results: readonly number[]): readonly unknown[] {
  const pairs = given.map((value, index) => ({ value, result: results[index] ?? 0 }));
  return pairs.flatMap((one) =>
    pairs
      .filter((other) => one.value < other.value && one.result > other.result)
      .map((other) => [one, other]),
  );
}

test('a larger weight never gets a smaller part, and a better month never a smaller index', () => {
  fc.assert(
    fc.property(count, fc.array(count, { minLength: 1, maxLength: 20 }), (total, weights) => {
      expect(inversions(weights, figures('ALLOCATE', total, [weights], 1))).toEqual([]);
      expect(inversions(weights, figures('SEASONAL_INDEX', [weights]))).toEqual([]);
    }),
  );
});

test('WEIGHTED_PIPELINE rises with amounts and with chances', () => {
  fc.assert(
    fc.property(twoOf(money), twoOf(rate), money, rate, ([less, more], [low, high], deal, chance) => {
      const worth = (amount: number, share: number) =>
        figure('WEIGHTED_PIPELINE', [[amount], [deal]], [[share], [chance]]);
      expect(worth(less, low)).toBeLessThan(worth(more, low));
      expect(worth(less, low)).toBeLessThan(worth(less, high));
    }),
  );
});
