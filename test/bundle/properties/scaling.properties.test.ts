import * as fc from 'fast-check';
import { count, factor, figure, figures, money, apart, period, periods, rate, NOISE } from './figures';

test('CAC grows as costs do, and falls as customers do, in a total and in a series', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(money, count), { minLength: 2, maxLength: 6 }), factor, (lines, k) => {
      const costs = lines.map(([cost]) => [cost]);
      const customers = lines.map(([, won]) => [won]);
      const times = (column: readonly (readonly number[])[]) => column.map(([value = 0]) => [value * k]);
      for (const model of ['total', 'series']) {
        const base = figures('CAC', costs, customers, model);
        figures('CAC', times(costs), customers, model).forEach((one, row) =>
          expect(apart(one, k * (base[row] ?? 0))).toBeLessThan(NOISE),
        );
        figures('CAC', costs, times(customers), model).forEach((one, row) =>
          expect(apart(one * k, base[row] ?? 0)).toBeLessThan(NOISE),
        );
      }
    }),
  );
});

const MODELS = [
  ['simple', []],
  ['horizon', ['', 24]],
  ['discounted', [0.01]],
  ['discounted_start', [0.01]],
  ['dcf', [0.01, 24]],
  ['lifespan', []],
  ['expansion', [0.2, 24]],
  ['historical', []],
] as const;

test.each(MODELS)(
  'LTV %s grows as revenue and as margin do',
  (model, [discount = '', horizon = '']: readonly unknown[]) => {
    fc.assert(
      fc.property(money, rate, rate, factor, (arpa, margin, churn, k) => {
        const value = (revenue: number, share: number) =>
          figure('LTV', revenue, share, churn, discount, horizon, model);
        expect(apart(value(arpa * k, margin), k * value(arpa, margin))).toBeLessThan(NOISE);
        expect(apart(value(arpa, margin / k) * k, value(arpa, margin))).toBeLessThan(NOISE);
      }),
    );
  },
);

test('LTV of a cohort grows as its revenue does', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 36 }), rate, factor, (revenue, discount, k) => {
      const value = (times: number) =>
        figure('LTV', [revenue.map((one) => one * times)], 0.5, '', discount, '', 'cohort');
      expect(apart(value(k), k * value(1))).toBeLessThan(NOISE);
    }),
  );
});

test('ratios of amounts do not depend on the currency', () => {
  fc.assert(
    fc.property(money, money, rate, rate, factor, (one, other, margin, churn, k) => {
      expect(apart(figure('LTV_CAC', one * k, other * k), figure('LTV_CAC', one, other))).toBeLessThan(NOISE);
      expect(apart(figure('ROI', one * k, other * k), figure('ROI', one, other))).toBeLessThan(NOISE);
      expect(
        apart(figure('PIPELINE_COVERAGE', one * k, other * k), figure('PIPELINE_COVERAGE', one, other)),
      ).toBeLessThan(NOISE);
      expect(
        apart(figure('DEALS_NEEDED', one * k, other * k, margin), figure('DEALS_NEEDED', one, other, margin)),
      ).toBeLessThan(NOISE);
      expect(
        apart(
          figure('CAC_PAYBACK', one * k, other * k, margin, churn),
          figure('CAC_PAYBACK', one, other, margin, churn),
        ),
      ).toBeLessThan(NOISE);
    }),
  );
});

const IN_MONEY = ['gap', 'signed_gap', 'expected', 'pace_gap', 'projection', 'required'];
const SHARES = ['attainment', 'pace_attainment'];

test('GAP_TO_TARGET: amounts grow as actual and target do, attainments stay', () => {
  const calendar = fc.constantFrom('days', 'weekdays', 'FR', 'FR-AM');
  fc.assert(
    fc.property(money, money, period, calendar, factor, (actual, target, { start, end, asOf }, days, k) => {
      const at = (mode: string, times: number) =>
        figure('GAP_TO_TARGET', actual * times, target * times, mode, start, end, asOf, '', days);
      fc.pre(figure('WORKING_DAYS', start, asOf, days) * 10 >= figure('WORKING_DAYS', start, end, days));
      fc.pre(
        figure('WORKING_DAYS', asOf + 1, end, days) > 0 && figure('WORKING_DAYS', start, asOf, days) > 0,
      );
      for (const mode of IN_MONEY)
        expect(Math.abs(at(mode, k) - k * at(mode, 1)) / (k * (actual + target))).toBeLessThan(NOISE);
      for (const mode of SHARES) expect(apart(at(mode, k), at(mode, 1))).toBeLessThan(NOISE);
    }),
  );
});

test('ALLOCATE, SEASONAL_INDEX and WEIGHTED_PIPELINE look at proportions only', () => {
  fc.assert(
    fc.property(count, fc.array(count, { minLength: 1, maxLength: 20 }), factor, (total, weights, k) => {
      const scaled = weights.map((weight) => weight * k);
      expect(figures('ALLOCATE', total, [scaled])).toEqual(figures('ALLOCATE', total, [weights]));
      figures('SEASONAL_INDEX', [scaled]).forEach((index, season) =>
        expect(apart(index, figures('SEASONAL_INDEX', [weights])[season] ?? 0)).toBeLessThan(NOISE),
      );
      expect(
        apart(figure('WEIGHTED_PIPELINE', [scaled], 0.3), k * figure('WEIGHTED_PIPELINE', [weights], 0.3)),
      ).toBeLessThan(NOISE);
    }),
  );
});

test('PRICE_VOLUME_MIX: each effect grows as prices do', () => {
  const line = fc.tuple(count, money, count, money);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), factor, (lines, k) => {
      const columns = (times: number) =>
        [0, 1, 2, 3].map((c) => lines.map((one) => [(one[c] ?? 0) * (c % 2 === 1 ? times : 1)]));
      const base = figures('PRICE_VOLUME_MIX', ...columns(1));
      const scale = Math.max(...base.map(Math.abs), ...lines.map(([q, p]) => q * p));
      figures('PRICE_VOLUME_MIX', ...columns(k)).forEach((one, effect) =>
        expect(Math.abs(one - k * (base[effect] ?? 0))).toBeLessThanOrEqual(1e-9 * k * scale),
      );
    }),
  );
});

test('LTV over more periods is never less, and dcf of all periods is the discounted value', () => {
  fc.assert(
    fc.property(money, rate, rate, rate, periods, (arpa, margin, churn, discount, horizon) => {
      const over = (length: number) => figure('LTV', arpa, margin, churn, discount, length);
      expect(over(horizon)).toBeLessThanOrEqual(over(horizon + 1) * (1 + 1e-12));
      expect(apart(over(100_000), figure('LTV', arpa, margin, churn, discount))).toBeLessThan(NOISE);
    }),
  );
});
