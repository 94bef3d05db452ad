import { periodClashes } from '../../../src/core/objectives/period-gate';

const months = Array<number>(12).fill(10);
const quarters = [30, 30, 30, 30];

test.each([
  ['all agree', { year: 120, quarters, months }],
  ['nothing but the year', { year: 120, quarters: [], months: [] }],
  [
    'an incomplete split',
    { year: 120, quarters: [30, null, 30, 30], months: [10, ...Array<null>(11).fill(null)] },
  ],
  ['within the tolerance', { year: 121, quarters, months }],
])('%s: no clash', (_, totals) => {
  expect(periodClashes(totals, 1)).toEqual([]);
});

test('each disagreement is told with both sums', () => {
  const totals = { year: 130, quarters: [30, 30, 40, 30], months };
  expect(periodClashes(totals, 1)).toEqual([
    { total: 'year', rank: 0, parts: 'months', required: 130, sum: 120 },
    { total: 'quarter', rank: 3, parts: 'months', required: 40, sum: 30 },
  ]);
});
