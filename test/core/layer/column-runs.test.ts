import { columnRuns } from '../../../src/core/layer/column-runs';

const KEYS = ['a', 'b', 'c'];
const at = (...positions: readonly (readonly [string, number])[]) => new Map(positions);

test.each([
  ['neighbours go together', at(['a', 1], ['b', 2], ['c', 3]), [{ start: 1, keys: ['a', 'b', 'c'] }]],
  ['in the order of the sheet', at(['a', 3], ['b', 2], ['c', 1]), [{ start: 1, keys: ['c', 'b', 'a'] }]],
  [
    'a column between them is left out',
    at(['a', 1], ['b', 2], ['c', 4]),
    [
      { start: 1, keys: ['a', 'b'] },
      { start: 4, keys: ['c'] },
    ],
  ],
  ['columns not asked for are left out', at(['a', 1], ['z', 2]), [{ start: 1, keys: ['a'] }]],
  ['none gives none', at(), []],
])('%s', (_, positions, expected) => {
  expect(columnRuns(positions, KEYS)).toStrictEqual(expected);
});
