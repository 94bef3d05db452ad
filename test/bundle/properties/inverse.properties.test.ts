import * as fc from 'fast-check';
import { count, figure, figures, money, apart, period, periods, rate, NOISE } from './figures';

const CALENDARS = fc.constantFrom('days', 'Mon-Sat', 'weekdays', 'FR', 'FR-AM', 'FR Mon-Sat');

test('what is required a day, once done on each day left, leaves a gap of zero', () => {
  fc.assert(
    fc.property(
      money,
      money,
      period,
      CALENDARS,
      fc.constantFrom('flow', 'stock'),
      (actual, target, { start, end, asOf }, days, profile) => {
        const left = figure('WORKING_DAYS', asOf + 1, end, days);
        fc.pre(left > 0 && actual < target);
        const daily = figure(
          'GAP_TO_TARGET',
          actual,
          target,
          'required',
          start,
          end,
          asOf,
          '',
          days,
          profile,
          actual / 2,
        );
        const final = actual + daily * left;
        expect(Math.abs(figure('GAP_TO_TARGET', final, target))).toBeLessThanOrEqual(1e-9 * target);
        expect(apart(figure('GAP_TO_TARGET', final, target, 'attainment'), 1)).toBeLessThan(NOISE);
      },
    ),
  );
});

test('an actual at what is expected has no pace gap, an attainment of 1, and projects to the target', () => {
  fc.assert(
    fc.property(money, period, CALENDARS, (target, { start, end, asOf }, days) => {
      const at = (actual: number, mode: string) =>
        figure('GAP_TO_TARGET', actual, target, mode, start, end, asOf, '', days);
      const expected = at(0, 'expected');
      fc.pre(expected * 10 >= target);
      expect(at(expected, 'pace_gap')).toBe(0);
      expect(apart(at(expected, 'pace_attainment'), 1)).toBeLessThan(NOISE);
      expect(apart(at(expected, 'projection'), target)).toBeLessThan(NOISE);
    }),
  );
});

test('a projected stock comes back to the actual at its share of the period', () => {
  fc.assert(
    fc.property(money, money, money, period, (actual, target, baseline, { start, end, asOf }) => {
      fc.pre(target !== baseline);
      const at = (reached: number, aim: number, mode: string) =>
        figure('GAP_TO_TARGET', reached, aim, mode, start, end, asOf, '', '', 'stock', baseline);
      const final = at(actual, target, 'projection');
      fc.pre(final !== baseline);
      const back = at(0, final, 'expected');
      expect(Math.abs(back - actual)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(final), baseline, actual));
    }),
  );
});

test('gap and signed gap are opposite, and a gap of zero is an attainment of 1', () => {
  fc.assert(
    fc.property(money, money, fc.constantFrom('higher', 'lower'), (actual, target, direction) => {
      const at = (reached: number, mode: string) =>
        figure('GAP_TO_TARGET', reached, target, mode, '', '', '', direction);
      const signed = at(actual, 'signed_gap');
      expect(apart(at(actual, 'gap'), direction === 'lower' ? signed : -signed)).toBeLessThan(NOISE);
      expect(at(actual, 'attainment') === 1).toBe(at(actual, 'gap') === 0);
      expect(at(target, 'attainment')).toBe(1);
      expect(apart(1 - at(actual, 'gap') / target, at(actual, 'attainment'))).toBeLessThan(NOISE);
    }),
  );
});

test('CAC times customers is what was spent', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 8 }), count, (costs, customers) => {
      expect(
        apart(
          figure('CAC', [costs], customers) * customers,
          costs.reduce((sum, cost) => sum + cost, 0),
        ),
      ).toBeLessThan(NOISE);
    }),
  );
});

test('LTV: its models agree where they meet', () => {
  fc.assert(
    fc.property(money, rate, rate, rate, periods, (arpa, margin, churn, discount, horizon) => {
      const value = (last: unknown, model: string, rates: unknown = churn, off: unknown = discount) =>
        figure('LTV', arpa, margin, rates, off, last, model);
      expect(apart(value('', 'simple') * churn, arpa * margin)).toBeLessThan(NOISE);
      expect(apart(value('', 'simple'), value('', 'lifespan', 1 / churn))).toBeLessThan(NOISE);
      expect(apart(value('', 'simple'), value('', 'discounted_start', churn, 0))).toBeLessThan(NOISE);
      expect(apart(value('', 'discounted_start'), value('', 'discounted') + arpa * margin)).toBeLessThan(
        NOISE,
      );
      expect(apart(value('', 'expansion', 1 - churn, 0), value('', 'simple'))).toBeLessThan(NOISE);
      expect(apart(value(horizon, 'expansion', 1 - churn, 0), value(horizon, 'horizon'))).toBeLessThan(NOISE);
      expect(apart(value(1, 'horizon'), value('', 'historical'))).toBeLessThan(NOISE);
      expect(apart(value(horizon, 'dcf', 0), value(horizon, 'expansion', 1) / (1 + discount))).toBeLessThan(
        NOISE,
      );
    }),
  );
});

test('LTV of a cohort that shrinks by its churn is that of the horizon model', () => {
  fc.assert(
    fc.property(
      money,
      rate,
      rate,
      rate,
      fc.integer({ min: 1, max: 60 }),
      (arpa, margin, churn, discount, horizon) => {
        const revenue = Array.from({ length: horizon }, (_, t) => arpa * (1 - churn) ** t);
        expect(
          apart(
            figure('LTV', [revenue], margin, '', '', '', 'cohort'),
            figure('LTV', arpa, margin, churn, '', horizon),
          ),
        ).toBeLessThan(NOISE);
        expect(
          apart(
            figure(
              'LTV',
              [[0, ...revenue.map((one) => one * (1 - churn)), '']],
              margin,
              '',
              discount,
              '',
              'cohorte',
            ),
            figure('LTV', arpa, margin, churn, discount, horizon),
          ),
        ).toBeLessThan(NOISE);
      },
    ),
  );
});

test('a payback within the lifetime is an LTV above the CAC', () => {
  fc.assert(
    fc.property(money, money, rate, rate, (cac, arpa, margin, churn) => {
      const value = figure('LTV', arpa, margin, churn);
      const payback = figure('CAC_PAYBACK', cac, arpa, margin);
      expect(apart(figure('LTV_CAC', value, cac), 1 / (payback * churn))).toBeLessThan(NOISE);
      expect(apart(payback * arpa * margin, cac)).toBeLessThan(NOISE);
      expect(apart(figure('CAC_PAYBACK', cac, arpa, margin, churn) * (1 - churn), payback)).toBeLessThan(
        NOISE,
      );
    }),
  );
});

test('ROI gives the gain back, coverage the pipeline, deals the target', () => {
  fc.assert(
    fc.property(money, money, rate, rate, (one, other, margin, winRate) => {
      expect(Math.abs(other * (1 + figure('ROI', one, other)) - one) / (one + other)).toBeLessThan(NOISE);
      const onMargin = other * (1 + figure('ROI', one, other, margin));
      expect(Math.abs(onMargin - one * margin) / (one + other)).toBeLessThan(NOISE);
      expect(apart(figure('PIPELINE_COVERAGE', one, other + 5, 5) * other, one)).toBeLessThan(NOISE);
      expect(apart(figure('DEALS_NEEDED', one, other, winRate) * other * winRate, one)).toBeLessThan(NOISE);
      expect(
        apart(figure('WEIGHTED_PIPELINE', figure('DEALS_NEEDED', one, other, winRate) * other, winRate), one),
      ).toBeLessThan(NOISE);
    }),
  );
});

test('parts add up to the total exactly, in the unit asked', () => {
  const unit = fc.constantFrom([1, 1], [0.01, 100], [0.05, 20], [100, 1] as const);
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(count, { minLength: 1, maxLength: 30 }),
      unit,
      (whole, weights, [step, per]) => {
        const parts = figures('ALLOCATE', whole / per, [weights], step).map((part) => Math.round(part * per));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      },
    ),
  );
});

test('indices add to the number of seasons, and share a year as its seasons were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (years) => {
        const indices = figures('SEASONAL_INDEX', years);
        expect(indices).toHaveLength(4);
        expect(
          apart(
            indices.reduce((sum, index) => sum + index, 0),
            4,
          ),
        ).toBeLessThan(NOISE);
        const withHole = [...years, ['', 5, 5, 5]];
        expect(figures('SEASONAL_INDEX', withHole)).toEqual(indices);
      },
    ),
  );
});

const line = fc.tuple(fc.nat(1e5), money, fc.nat(1e5), money);

test('P29: price, volume and mix add to the change of revenue, over all and line by line', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
      fc.pre(lines.some(([planned]) => planned > 0));
      const columns = [0, 1, 2, 3].map((column) => lines.map((one) => [one[column]]));
      const size =
        lines.reduce((sum, [q, p, sold, charged]) => sum + q * p + sold * charged, 0) * lines.length;
      const [price = 0, volume = 0, mix = 0, total = 0] = figures('PRICE_VOLUME_MIX', ...columns);
      expect(Math.abs(price + volume + mix - total)).toBeLessThanOrEqual(
        1e-12 * Math.max(1, size, Math.abs(volume), Math.abs(mix)),
      );
      for (const [index, effect] of ['price', 'volume', 'mix', 'total'].entries()) {
        const summed = figures('PRICE_VOLUME_MIX', ...columns, effect).reduce((sum, one) => sum + one, 0);
        expect(Math.abs(summed - ([price, volume, mix, total][index] ?? 0))).toBeLessThanOrEqual(
          1e-11 * Math.max(1, size),
        );
      }
    }),
  );
});

test('working days add up over two halves of a period', () => {
  const day = fc.integer({ min: 46_000, max: 47_000 });
  fc.assert(
    fc.property(
      day,
      fc.nat(300),
      fc.integer({ min: 1, max: 300 }),
      CALENDARS,
      (start, first, second, calendar) => {
        const [middle, end] = [start + first, start + first + second];
        const halves =
          figure('WORKING_DAYS', start, middle, calendar) + figure('WORKING_DAYS', middle + 1, end, calendar);
        expect(figure('WORKING_DAYS', start, end, calendar)).toBe(halves);
      },
    ),
  );
});
