import { Grid, runs } from '../../../../src/core/plan/compose/grid';

test('an untouched grid is one blank cell', () => {
  expect(new Grid().cells()).toEqual([[{ value: null, formula: null, format: '', style: 'blank' }]]);
});

test('grows to hold what is put, and stays a rectangle', () => {
  const grid = new Grid();
  grid.put(2, 3, { value: 'a' });
  grid.put(3, 1, { value: 'b' });
  expect(grid.size).toEqual({ rows: 3, columns: 3 });
  expect(grid.cells().map((row) => row.map(({ value }) => value))).toEqual([
    [null, null, null],
    [null, null, 'a'],
    ['b', null, null],
  ]);
});

test('changes a part of a cell, keeping the rest', () => {
  const grid = new Grid();
  grid.put(1, 1, { value: 'a', format: '@' });
  grid.paint(1, 1, 1, 2, 'heading');
  grid.put(1, 1, { value: 'b' });
  expect(grid.cells()[0]).toEqual([
    { value: 'b', formula: null, format: '@', style: 'heading' },
    { value: null, formula: null, format: '', style: 'heading' },
  ]);
});

test('room reserved is never taken back', () => {
  const grid = new Grid();
  grid.reserve(4, 2);
  grid.reserve(1, 1);
  expect(grid.size).toEqual({ rows: 4, columns: 2 });
});

test.each([
  [[], []],
  [[80], [{ start: 1, count: 1, value: 80 }]],
  [
    [80, 80, 120, 80],
    [
      { start: 1, count: 2, value: 80 },
      { start: 3, count: 1, value: 120 },
      { start: 4, count: 1, value: 80 },
    ],
  ],
])('runs of %j', (values, expected) => expect(runs(values)).toEqual(expected));
