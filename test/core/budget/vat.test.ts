import * as fc from 'fast-check';
import { shareVat, vatOf, type Taxed } from '../../../src/core/budget/vat';

test.each([
  [10_000, 0.2, 2000],
  [3333, 0.055, 183],
  [250, 0.021, 5],
  [-250, 0.021, -5],
  [150, 0.05, 8],
  [0, 0.2, 0],
])('VAT of %i cents at %d', (net, rate, expected) => {
  expect(vatOf(net, rate)).toBe(expected);
});

const open = (nets: readonly number[]): readonly Taxed[] => nets.map((net) => ({ net, open: true }));

test('cents lost by rounding each month go to the largest remainders', () => {
  expect(vatOf(2500, 0.055)).toBe(138);
  expect(shareVat(open([833, 833, 834]), 0.055, 138)).toEqual([46, 46, 46]);
  expect(shareVat(open([102, 103, 104]), 0.055, vatOf(309, 0.055))).toEqual([5, 6, 6]);
});

test('a total that rounding does not explain follows the amounts still open', () => {
  expect(shareVat(open([100, 300]), 0.2, 40)).toEqual([10, 30]);
  expect(shareVat(open([100, 300]), 0.1, 80)).toEqual([20, 60]);
  const closedFirst = [
    { net: 100, open: false },
    { net: 300, open: true },
  ];
  expect(shareVat(closedFirst, 0.1, 80)).toEqual([10, 70]);
  expect(shareVat(closedFirst.slice(0, 1), 0.1, 30)).toEqual([30]);
  expect(shareVat([], 0.2, 5)).toEqual([]);
});

test('the parts add to the total, each within a cent of its own tax', () => {
  const nets = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(nets, fc.constantFrom(0, 0.021, 0.055, 0.1, 0.2), (amounts, rate) => {
      const total = vatOf(
        amounts.reduce((sum, net) => sum + net, 0),
        rate,
      );
      const parts = shareVat(open(amounts), rate, total);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      parts.forEach((part, index) =>
        expect(Math.abs(part - (amounts[index] ?? 0) * rate)).toBeLessThan(1 + 1e-6),
      );
    }),
  );
});
