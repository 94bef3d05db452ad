import { fixedTotalRows } from '../../../../src/core/plan/rows/fixed-totals';
import { settings } from '../../../support/settings';

const people = [
  { name: 'Anne', amount: 100_000_000, team: null },
  { name: 'Luc', amount: null, team: null },
];
const rows = (changes = {}) =>
  fixedTotalRows(settings({ axes: ['rep'], members: { rep: people, product: [], channel: [] }, ...changes }));

test('the whole comes first, and follows the main objective: no amount of its own', () => {
  expect(rows()[0]?.values).toEqual({
    metric: "Chiffre d'affaires (CA)",
    period: 'year',
    axis: 'global',
    member: 'Tous',
  });
});

test('each name of each axis followed has its share, in currency units', () => {
  expect(rows()[1]?.values).toMatchObject({
    axis: 'rep',
    member: 'Anne',
    target: 1_320_000,
    stretch: 1_380_000,
  });
  expect(rows()).toHaveLength(3);
});

test.each([
  ['equal', 'top_down'],
  ['last_year', 'history'],
  ['typed', 'manual'],
] as const)('sharing %s says where the amounts come from: %s', (sharing, origin) => {
  expect(rows({ sharing })[1]?.values['origin']).toBe(origin);
});

test('what was not said is left to the column’s own formula', () => {
  expect(Object.keys(rows({ sharing: 'typed' })[2]?.values ?? {})).toEqual([
    'metric',
    'period',
    'axis',
    'member',
    'origin',
  ]);
});
