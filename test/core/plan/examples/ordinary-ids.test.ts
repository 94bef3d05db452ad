import { ordinaryIds } from '../../../../src/core/plan/examples/ordinary-ids';

test.each([
  ['the id the row had', ['OBJ-002'], ['OBJ-001', 'EX-OBJ-1'], ['OBJ-002']],
  ['the next number when that id was given again', ['OBJ-002'], ['OBJ-002', 'OBJ-007'], ['OBJ-008']],
  ['the next number when nothing is known', ['', ''], ['OBJ-009', 'EX-OBJ-12'], ['OBJ-010', 'OBJ-011']],
  ['one id to one row', ['OBJ-002', 'OBJ-002'], [], ['OBJ-002', 'OBJ-003']],
  ['an id of this table only', ['ACT-002'], [], ['OBJ-001']],
])('a row that is no longer an example gets %s', (_, before, present, expected) => {
  expect(ordinaryIds(before, present, 'OBJ')).toEqual(expected);
});
