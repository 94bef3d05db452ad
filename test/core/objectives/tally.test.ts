import { atLastDay, figure, tallyBy, within } from '../../../src/core/objectives/tally';
import { row } from './rows';

const one = () => 'all';

test('rows without a figure make no group', () => {
  expect(tallyBy([row({ value: null, num: 3 })], one, 'flow').size).toBe(0);
  expect(tallyBy([row({ value: 3 })], one, 'ratio').size).toBe(0);
});

test('a ratio sums what it has', () => {
  const tally = tallyBy([row({ num: 3, den: 4 }), row({ num: 1 }), row({ den: 6 })], one, 'ratio').get('all');
  expect(tally).toEqual({ value: 4, den: 10 });
  expect(figure(tally, 'ratio')).toBe(0.4);
});

test('a figure that cannot be computed is null, and not 0', () => {
  expect(figure(undefined, 'flow')).toBeNull();
  expect(figure({ value: 3, den: 0 }, 'ratio')).toBeNull();
  expect(figure({ value: 0, den: 0 }, 'flow')).toBe(0);
});

test('a period includes both its ends', () => {
  const rows = [9, 10, 20, 21].map((day) => row({ day }));
  expect(within(rows, { start: 10, end: 20 }).map(({ day }) => day)).toEqual([10, 20]);
});

test('the last day is the last that holds a figure', () => {
  const rows = [
    row({ day: 5, value: 1 }),
    row({ day: 7, value: 2 }),
    row({ day: 7, value: 3 }),
    row({ day: 8 }),
  ];
  expect(atLastDay(rows, 9).map(({ value }) => value)).toEqual([2, 3]);
  expect(atLastDay(rows, 6).map(({ value }) => value)).toEqual([1]);
  expect(atLastDay(rows, 4)).toEqual([]);
});
