import * as fc from 'fast-check';
import { ltv } from '../../../src/core/metrics';
import { errorKey } from './error-key';

const fraction = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('LTV', () => {
  test.each([
    ['simple', [50, 0.7, 0.03], 1166.6667],
    ['a blank margin is revenue', [50, '', 0.05], 1000],
    ['horizon by default', [50, 0.7, 0.03, '', 12], 357.1839],
    ['horizon without churn', [50, 0.7, 0, '', 12], 420],
    ['discounted by default', [50, 0.7, 0.03, 0.01], 848.75],
    ['discounted from the start', [50, 0.7, 0.03, 0.01, '', 'discounted_start'], 883.75],
    ['the same in French', [50, 0.7, 0.03, 0.01, '', 'Actualisé début'], 883.75],
    ['dcf by default', [50, 0.7, 0.03, 0.01, 60], 773.6221],
    ['lifespan', [50, 0.7, 36, '', '', 'lifespan'], 1260],
    ['expansion without end', [50, 0.7, 0.995, 0.01, '', 'expansion'], 2333.3333],
    ['expansion, growing, over a horizon', [10, 1, 1.1, 0.1, 5, 'expansion'], 50],
    ['historical ignores churn', [80, 0.5, 0.2, '', '', 'historique'], 40],
    ['a loss', [50, -0.2, 0.1], -100],
  ])('%s', (_, cells, expected) => {
    expect(ltv(...cells)).toBeCloseTo(expected, 3);
  });

  test('is blank without churn', () => {
    expect(ltv(50, 0.7, '')).toBe('');
  });

  test.each([
    ['no churn, no horizon', 'zeroChurn', [50, 0.7, 0]],
    ['a churn typed 3 for 3 %', 'rateAboveOne', [50, 0.7, 3]],
    ['a margin typed 70 for 70 %', 'rateAboveOne', [50, 70, 0.03]],
    ['a discount typed 1 for 1 %', 'rateAboveOne', [50, 0.7, 0.03, 10]],
    ['a negative churn', 'negativeValue', [50, 0.7, -0.1]],
    ['a discount of −100 %', 'invalidDiscountOrHorizon', [50, 0.7, 0.03, -1]],
    ['no whole period', 'invalidDiscountOrHorizon', [50, 0.7, 0.03, '', 0]],
    ['a period and a half', 'invalidDiscountOrHorizon', [50, 0.7, 0.03, '', 1.5]],
    ['a horizon model without one', 'discountOrHorizonMissing', [50, 0.7, 0.03, '', '', 'horizon']],
    [
      'a discounted model without discount',
      'discountOrHorizonMissing',
      [50, 0.7, 0.03, '', '', 'discounted'],
    ],
    ['growth that outruns the discount', 'infiniteValue', [50, 0.7, 1.02, 0.01, '', 'expansion']],
    ['a retention typed 95 for 95 %', 'rateAboveOne', [50, 0.7, 95, 0.01, 12, 'expansion']],
    ['no churn and no discount', 'infiniteValue', [50, 0.7, 0, 0]],
    ['no lifetime', 'lifetimeNotPositive', [50, 0.7, 0, '', '', 'durée']],
    ['a word for a number', 'numberExpected', ['cinquante', 0.7, 0.03]],
  ])('refuses %s', (_, key, cells) => {
    expect(errorKey(() => ltv(...cells))).toBe(key);
  });

  test('falls as churn rises', () => {
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(Number(ltv(100, 0.5, low))).toBeGreaterThanOrEqual(Number(ltv(100, 0.5, high)));
      }),
    );
  });

  test('a longer horizon approaches the simple value from below', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 1, max: 400 }), (churn, horizon) => {
        const limit = Number(ltv(100, 1, churn));
        const value = Number(ltv(100, 1, churn, '', horizon));
        expect(value).toBeLessThanOrEqual(limit * (1 + 1e-9));
        expect(value).toBeLessThanOrEqual(Number(ltv(100, 1, churn, '', horizon + 1)) * (1 + 1e-9));
      }),
    );
  });

  test('dcf is the sum of its periods', () => {
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 1, max: 60 }), (churn, discount, horizon) => {
        let sum = 0;
        for (let t = 1; t <= horizon; t++) sum += (100 * (1 - churn) ** t) / (1 + discount) ** t;
        expect(ltv(100, 1, churn, discount, horizon)).toBeCloseTo(sum, 6);
      }),
    );
  });
});
