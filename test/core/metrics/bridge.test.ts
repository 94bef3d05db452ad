import * as fc from 'fast-check';
import { bridge, type Product } from '../../../src/core/metrics/price-volume-mix/bridge';

const figure = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }).map((cents) => cents / 100),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);
const product: fc.Arbitrary<Product> = fc.record({
  plannedQuantity: figure,
  plannedPrice: figure,
  actualQuantity: figure,
  actualPrice: figure,
});

test('P29: price, volume and mix add to the total exactly, on each line and over all', () => {
  fc.assert(
    fc.property(fc.array(product, { minLength: 1, maxLength: 8 }), (products) => {
      fc.pre(products.some(({ plannedQuantity }) => plannedQuantity > 0));
      const found = bridge(products);
      for (const { price, volume, mix, total } of found ? [...found.lines, found.sum] : [])
        expect(price + volume + mix).toBe(total);
      expect(found?.lines.reduce((sum, { total }) => sum + total, 0n)).toBe(found?.sum.total);
    }),
  );
});

test('a product sold in the planned mix has no mix; one sold at the planned price has no price effect', () => {
  const found = bridge([
    { plannedQuantity: 100, plannedPrice: 10, actualQuantity: 150, actualPrice: 10 },
    { plannedQuantity: 100, plannedPrice: 20, actualQuantity: 150, actualPrice: 20 },
  ]);
  expect([found?.sum.price, found?.sum.mix]).toEqual([0n, 0n]);
});

test('there is no bridge from nothing', () => {
  expect(bridge([{ plannedQuantity: 0, plannedPrice: 5, actualQuantity: 3, actualPrice: 5 }])).toBeNull();
});
