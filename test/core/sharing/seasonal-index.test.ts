import * as fc from 'fast-check';
import { renormalised, seasonalIndex } from '../../../src/core/sharing/seasonal-index';
import { sum } from '../objectives/sum';

const year = (name: string, months: readonly (number | null)[]) => ({ name, months });

test('published quarters give their indices', () => {
  const indices = seasonalIndex([year('2025', [17, 170, 83, 130])])?.indices ?? [];
  expect(indices.map((index) => index.toFixed(2))).toEqual(['0.17', '1.70', '0.83', '1.30']);
});

test('full years are averaged, each for itself; a year with a month missing is left out and named', () => {
  const read = seasonalIndex([
    year('2025', [100, 300]),
    year('2024', [3_000_000, 1_000_000]),
    year('2023', [5, null]),
  ]);
  expect(read).toEqual({ indices: [1, 1], leftOut: ['2023'] });
});

test('nothing tells without a full year that adds to something', () => {
  expect(seasonalIndex([])).toBeNull();
  expect(seasonalIndex([year('2025', [1, null])])).toBeNull();
  expect(seasonalIndex([year('2025', [0, 0])])).toBeNull();
  expect(renormalised([0, 0])).toBeNull();
});

const amount = fc.integer({ min: 1, max: 1e9 });
const full = fc.array(amount, { minLength: 12, maxLength: 12 });
const months = fc.array(fc.option(amount, { freq: 20 }), { minLength: 12, maxLength: 12 });

test('P15: indices add to the number of months, and a year on another scale changes none', () => {
  fc.assert(
    fc.property(
      full,
      fc.array(months, { maxLength: 4 }),
      fc.integer({ min: 2, max: 1000 }),
      (last, before, scale) => {
        const years = [last, ...before];
        const read = seasonalIndex(years.map((amounts, rank) => year(String(rank), amounts)));
        if (!read) throw new Error('no index');
        expect(sum(read.indices)).toBeCloseTo(12, 9);
        const scaled = years.map((amounts, rank) =>
          year(String(rank), rank === 0 ? amounts.map((value) => value && value * scale) : amounts),
        );
        seasonalIndex(scaled)?.indices.forEach((index, rank) =>
          expect(index).toBeCloseTo(read.indices[rank] ?? 0, 9),
        );
      },
    ),
  );
});
