import { zonesByValue } from '../../../workbench/runtime/matrix-zones';

const corner = { top: 4, bottom: 6, left: 2, right: 5 };

test('equal neighbours share a zone when they make a rectangle, and no cell is covered that has another value', () => {
  const zones = zonesByValue(corner, [
    ['a', 'a', 'b', null],
    ['a', 'a', 'a', null],
    ['b', 'a', 'b', null],
  ]);
  expect([...zones.keys()]).toEqual(['a', 'b', null]);
  expect(zones.get('a')).toEqual([
    { top: 4, bottom: 5, left: 2, right: 2 },
    { top: 4, bottom: 6, left: 3, right: 3 },
    { top: 5, bottom: 5, left: 4, right: 4 },
  ]);
  expect(zones.get('b')).toEqual([
    { top: 6, bottom: 6, left: 2, right: 2 },
    { top: 4, bottom: 4, left: 4, right: 4 },
    { top: 6, bottom: 6, left: 4, right: 4 },
  ]);
  expect(zones.get(null)).toEqual([{ top: 4, bottom: 6, left: 5, right: 5 }]);
});

test('columns side by side with the same rows are one zone', () => {
  const line = [true, true, true, false];
  expect(zonesByValue(corner, [line, line]).get(true)).toEqual([{ top: 4, bottom: 5, left: 2, right: 4 }]);
});

test('a matrix without a cell has no zone', () => {
  expect(zonesByValue(corner, []).size).toBe(0);
});
