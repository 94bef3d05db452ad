import { barShares } from '../../../sidebar/figures/bar-shares';
import type { RollUpLine } from '../../../src/contract';

const line: RollUpLine = {
  key: 'Anne',
  member: 'Anne',
  target: 200,
  stretch: null,
  lastYear: null,
  actual: null,
  expected: null,
  gap: null,
  attainment: null,
  projection: null,
  low: null,
  high: null,
  required: null,
  status: 'no_data',
};

test.each<[Partial<RollUpLine>, number, number | null]>([
  [{}, 0, null],
  [{ attainment: 0.3125, expected: 50 }, 31.3, 25],
  [{ attainment: 1.8, expected: 400 }, 100, 100],
  [{ attainment: -0.2 }, 0, null],
  [{ expected: 0 }, 0, null],
  [{ target: 0, expected: 50 }, 0, null],
  [{ target: null, expected: 50 }, 0, null],
])('%j fills %d, the mark at %s', (changes, reached, expected) => {
  expect(barShares({ ...line, ...changes })).toEqual({ reached, expected });
});
