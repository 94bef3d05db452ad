import { sorted } from '../../src/core/sorted';

test('sorts a copy, equal values in the order given', () => {
  const rows = [
    { rank: 2, name: 'b' },
    { rank: 1, name: 'c' },
    { rank: 2, name: 'a' },
  ];
  expect(sorted(rows, (a, b) => a.rank - b.rank).map((row) => row.name)).toEqual(['c', 'b', 'a']);
  expect(rows[0]?.name).toBe('b');
});
