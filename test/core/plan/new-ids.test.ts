import { newIds } from '../../../src/core/plan/new-ids';

test.each([
  ['an empty table', [], ['SCA-001', 'SCA-002']],
  ['a table', ['SCA-001', 'SCA-007', 'SCA-003'], ['SCA-008', 'SCA-009']],
  ['more than a thousand rows', ['SCA-1000'], ['SCA-1001', 'SCA-1002']],
  ['ids of another form', ['EX-SCA-9', 'SCA-9bis', 'BUD-012', 'SCA-002'], ['SCA-003', 'SCA-004']],
])('after the ids of %s', (_, held, ids) => {
  expect(newIds('SCA', held, 2)).toEqual(ids);
});
